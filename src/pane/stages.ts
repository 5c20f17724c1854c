import type { StageName, StageState } from "../tasks/recognised-audit";
import type { PaneState, PaneView, ScreenName } from "./pane-state";

/** The six stages in their order, with the word that fits under a disc. */
export const STAGES: readonly { readonly stage: StageName; readonly word: string }[] = [
  { stage: "cases", word: "Cases" },
  { stage: "sample", word: "Sample" },
  { stage: "criteria", word: "Criteria" },
  { stage: "score", word: "Score" },
  { stage: "findings", word: "Findings" },
  { stage: "share", word: "Share" },
];

export const STAGE_STATE_WORDS: Readonly<Record<StageState, string>> = {
  notBegun: "not begun",
  underWay: "under way",
  done: "done",
  attention: "needs a look",
};

/** Where a screen belongs: its stage, and for a screen of the second level the one behind its back arrow. */
export interface ScreenPlace {
  readonly stage: StageName | null;
  readonly back: { readonly view: PaneView; readonly word: string } | null;
}

const overview = { view: { screen: "overview" }, word: "Overview" } as const;

const findings = { view: { screen: "findings" }, word: "Findings" } as const;

const share = { view: { screen: "share" }, word: "Share" } as const;

const drawn = { view: { screen: "drawn" }, word: "Sample" } as const;

const PLACES: Readonly<Record<ScreenName, ScreenPlace>> = {
  opening: { stage: null, back: null },
  start: { stage: null, back: null },
  overview: { stage: null, back: null },
  newAudit: { stage: null, back: overview },
  cases: { stage: "cases", back: null },
  rule: { stage: "cases", back: { view: { screen: "cases" }, word: "Cases" } },
  carriedColumns: { stage: "cases", back: { view: { screen: "cases" }, word: "Cases" } },
  ownCases: { stage: "cases", back: { view: { screen: "cases" }, word: "Cases" } },
  groups: { stage: "sample", back: { view: { screen: "cases" }, word: "Cases" } },
  sample: { stage: "sample", back: null },
  sampleSize: { stage: "sample", back: { view: { screen: "sample", again: false }, word: "Sample" } },
  drawn: { stage: "sample", back: null },
  replaceCase: { stage: "sample", back: drawn },
  extendSample: { stage: "sample", back: drawn },
  checkByHand: { stage: "sample", back: drawn },
  removeDraw: { stage: "sample", back: drawn },
  shareOut: { stage: "score", back: { view: { screen: "score", added: null }, word: "Score" } },
  criteria: { stage: "criteria", back: null },
  criterion: { stage: "criteria", back: { view: { screen: "criteria" }, word: "Criteria" } },
  criteriaText: { stage: "criteria", back: { view: { screen: "criteria" }, word: "Criteria" } },
  score: { stage: "score", back: null },
  scoreCase: { stage: "score", back: { view: { screen: "score", added: null }, word: "Score" } },
  completeness: { stage: "score", back: { view: { screen: "score", added: null }, word: "Score" } },
  secondReview: { stage: "score", back: { view: { screen: "score", added: null }, word: "Score" } },
  themes: { stage: "score", back: { view: { screen: "score", added: null }, word: "Score" } },
  findings: { stage: "findings", back: null },
  result: { stage: "findings", back: findings },
  countedCases: { stage: "findings", back: findings },
  checkPercentage: { stage: "findings", back: findings },
  survey: { stage: "findings", back: findings },
  lastTime: { stage: "findings", back: findings },
  share: { stage: "share", back: null },
  shareText: { stage: "share", back: share },
  setUpText: { stage: null, back: overview },
  settings: { stage: null, back: overview },
  about: { stage: null, back: overview },
};

export function screenPlace(screen: ScreenName): ScreenPlace {
  return PLACES[screen];
}

/** The way back from a screen of the second level; from the cases behind a count it leads to the question. */
export function wayBack(view: PaneView): ScreenPlace["back"] {
  if (view.screen !== "countedCases") return PLACES[view.screen].back;
  return { view: { screen: "result", criterion: view.count.criterion }, word: "The question" };
}

/** The view that a stage opens with, as far as the audit has come. */
export function stageView(stage: StageName, state: PaneState): PaneView {
  if (stage === "sample") {
    const drawn = state.audit?.record?.state === "Committed" || (state.audit?.existingCases ?? null) !== null;
    return drawn ? { screen: "drawn" } : { screen: "sample", again: false };
  }
  return stage === "score" ? { screen: "score", added: null } : { screen: stage };
}

export function stageState(stage: StageName, state: PaneState): StageState {
  return state.audit?.stages[stage] ?? "notBegun";
}
