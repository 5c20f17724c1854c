import { afterTask } from "./after-task";
import type { Problem } from "../core/problem";
import { caseSitting } from "./case-sitting";
import type { PaneAction } from "./pane-action";
import type { PaneState } from "./pane-state";
import type { SittingFollows } from "./sitting-follows";
import { recognised } from "./recognised-state";
import { nothingShared, sharing } from "./sharing";
import { nothingSurveyed } from "./surveying";
import { withStatedList } from "./stated-list";
import { NEW_AUDIT } from "../tasks/audit-choice";
import { emptySetUp, setUpForList } from "./set-up";

/** The pane's next state. Pure; an answer with an old token, and anything begun during a write, changes nothing. */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.action) {
    case "opened":
      if (isWriting(state)) return state;
      return {
        ...state,
        handled: true,
        view: action.view,
        theme: null,
        task: state.task.kind === "failed" ? { kind: "none" } : state.task,
      };
    case "edited":
      if (isWriting(state)) return state;
      return withStatedList(
        { ...state, setUp: { ...state.setUp, ...action.change }, edited: true },
        action.change.headers !== undefined,
      );
    case "ruleTyped":
      return state.view.screen === "rule" ? { ...state, view: { ...state.view, rule: action.rule } } : state;
    case "listChosen":
      return {
        ...state,
        setUp: setUpForList(state.setUp, action.list),
        statedList: null,
        edited: true,
        cells: null,
      };
    case "headersNamed":
      return {
        ...state,
        setUp: { ...setUpForList(state.setUp, action.list), headers: action.headers },
        statedList: action.list,
        edited: true,
        cells: null,
      };
    case "auditChosen":
      return { ...withoutAnswers(state), auditChoice: action.choice, edited: false };
    case "auditNamed":
      return { ...state, auditChoice: action.choice };
    case "auditBegun":
      return {
        ...withoutAnswers(state),
        auditChoice: NEW_AUDIT,
        setUp: { ...emptySetUp, name: action.name },
        statedList: null,
        edited: true,
        cells: null,
        view: { screen: "cases" },
      };
    case "named":
      return { ...state, by: action.by };
    case "keysTurned":
      return { ...state, keys: action.on };
    case "sitting":
      return withSitting(state, caseSitting(state.sitting, action.event), action.follows ?? null);
    case "sharing":
      return isWriting(state) ? state : { ...state, sharing: sharing(state.sharing, action.event) };
    case "surveyed":
      return isWriting(state)
        ? state
        : { ...state, surveying: { ...state.surveying, ...action.change, made: null } };
    case "caseNotRead":
      return state.task.kind === "running"
        ? state
        : {
            ...state,
            task: { kind: "failed", task: "readScoredCase", problems: action.problems, written: [] },
          };
    case "begun":
      if (isWriting(state)) return state;
      return {
        ...state,
        handled: state.handled || action.writes,
        task: {
          kind: "running",
          token: action.token,
          task: action.task,
          writes: action.writes,
          step: null,
          done: 0,
          total: 0,
          beat: 0,
          ...(action.cases === undefined ? {} : { cases: action.cases }),
          stopping: false,
        },
      };
    case "advanced":
      if (state.task.kind !== "running" || state.task.token !== action.token) return state;
      return {
        ...state,
        task: {
          ...state.task,
          step: action.step,
          done: action.done,
          total: action.total,
          beat: state.task.beat + 1,
        },
      };
    case "stopping":
      return state.task.kind === "running" ? { ...state, task: { ...state.task, stopping: true } } : state;
    case "ended":
      return counts(state, action.token) ? afterTask(state, action.result, action.audit) : state;
    case "failed":
      return counts(state, action.token) ? failed(state, action.problems, action.audit) : state;
    case "lookedAgain":
      return state.task.kind === "running"
        ? state
        : recognised({ ...state, cells: action.cells ?? state.cells }, action.audit);
    case "dismissed":
      return state.task.kind === "failed" ? { ...state, task: { kind: "none" } } : state;
  }
}

/** What was said of one audit does not hold for another. */
function withoutAnswers(state: PaneState): PaneState {
  return {
    ...state,
    sitting: null,
    drawn: null,
    check: null,
    sampleChange: null,
    agreement: null,
    theme: null,
    preview: null,
    made: null,
    change: null,
    caseFilter: null,
    sharing: nothingShared,
    surveying: nothingSurveyed,
    filled: null,
    selection: null,
  };
}

/** The table that is scored says of the open case what was written, so that the next one to score is found. */
function withSitting(
  state: PaneState,
  sitting: PaneState["sitting"],
  follows: SittingFollows | null,
): PaneState {
  const table = state.audit?.scoringSheet ?? null;
  if (state.audit === null || table === null || sitting === null || follows === null)
    return { ...state, sitting };
  const { key, row, scorer } = sitting.reading;
  const { unanswered, urgentConcerns } = follows;
  const cases = table.cases.map((each) => (each.key === key ? { ...each, row, scorer, unanswered } : each));
  return { ...state, sitting, audit: { ...state.audit, scoringSheet: { ...table, cases }, urgentConcerns } };
}

function isWriting(state: PaneState): boolean {
  return state.task.kind === "running" && state.task.writes;
}

function counts(state: PaneState, token: number): boolean {
  return state.task.kind === "running" && state.task.token === token;
}

function failed(state: PaneState, problems: readonly Problem[], audit: PaneState["audit"]): PaneState {
  const task = state.task.kind === "running" ? state.task.task : "recogniseAudit";
  const written = [...new Set(problems.flatMap((problem) => ("written" in problem ? problem.written : [])))];
  const looked = audit === null ? state : recognised(state, audit);
  return { ...looked, task: { kind: "failed", task, problems, written } };
}
