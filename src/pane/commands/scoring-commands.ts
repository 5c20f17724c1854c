import type { CriteriaSet } from "../../core/scoring/criterion";
import type { UrgentConcern } from "../../core/scoring/urgent-concern";
import type { CaseReading } from "../../tasks/read-scored-case";
import type { MarkMove } from "../../tasks/change-answers";
import type { FoundColumn } from "../../tasks/restore-column";
import type { CaseCommands } from "../case-commands";
import { lateCaseCommands } from "../late-case-commands";
import { saveWithMoves } from "../save-with-moves";
import type { CommandGround } from "./command-ground";

/** Questions, scoring columns, themes and concerns. */
export interface ScoringCommands {
  addScoringColumns(criteriaSet: string, anew?: string): Promise<void>;
  restoreColumn(found: FoundColumn): Promise<void>;
  /** `moves`: what becomes of answers whose mark has another word now. */
  saveCriteria(before: CriteriaSet, set: CriteriaSet, moves?: readonly MarkMove[]): Promise<void>;
  fillNotApplicable(): Promise<void>;
  addTheme(theme: string): Promise<void>;
  /** What is asked for while one case is scored. */
  readonly scoring: CaseCommands;
  flagConcern(reading: CaseReading, text: string): Promise<void>;
  acknowledgeConcern(concern: UrgentConcern): Promise<void>;
}

export function scoringCommands({ now, store, run, by }: CommandGround): ScoringCommands {
  const scoring = lateCaseCommands(now, store);
  return {
    addScoringColumns: (criteriaSet, anew) =>
      run({
        task: "addScoringColumns",
        writes: true,
        ask: () => now().addScoringColumns(criteriaSet, anew),
        result: (added) => ({ task: "addScoringColumns", added }),
      }),
    restoreColumn: (found) =>
      run({
        task: "restoreColumn",
        writes: true,
        ask: () => now().restoreColumn(found, by()),
        result: () => ({ task: "restoreColumn" }),
      }),
    saveCriteria: (before, set, moves = []) =>
      run({
        task: "saveCriteria",
        writes: true,
        ask: saveWithMoves(now, before, set, moves),
        result: () => ({ task: "saveCriteria" }),
      }),
    fillNotApplicable: () =>
      run({
        task: "fillNotApplicable",
        writes: true,
        ask: () => now().fillNotApplicable(),
        result: (filled) => ({ task: "fillNotApplicable", filled }),
      }),
    addTheme: (theme) =>
      run({
        task: "addTheme",
        writes: true,
        ask: () => now().addTheme(theme),
        result: (added) => ({ task: "addTheme", theme: added }),
      }),
    scoring,
    async flagConcern({ key, urgent }, text) {
      const sheet = store.state().audit?.scoringSheet ?? null;
      if (sheet === null || urgent === null) return;
      const change = { seen: urgent.concern, text };
      await run({
        task: "flagConcern",
        writes: true,
        ask: () => now().flagConcern(sheet, key, change, by()),
        result: () => ({ task: "flagConcern" }),
      });
      await scoring.readAgain();
    },
    async acknowledgeConcern(concern) {
      const { scoringSheet = null, secondReview = null } = store.state().audit ?? {};
      const isSecond = secondReview?.table.sheet === concern.place.sheet;
      const sheet = isSecond ? secondReview.table : scoringSheet;
      if (sheet === null) return;
      await run({
        task: "acknowledgeConcern",
        writes: true,
        ask: () => now().acknowledgeConcern(sheet, concern, by()),
        result: () => ({ task: "acknowledgeConcern" }),
      });
      await scoring.readAgain();
    },
  };
}
