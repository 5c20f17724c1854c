import type { Problem } from "../core/problem";
import type { PaneAction, TaskResult } from "./pane-action";
import type { PaneState } from "./pane-state";
import { recognised } from "./recognised-state";
import { setUpForList } from "./set-up";

/** The pane's next state. Pure; an answer with an old token, and anything begun during a write, changes nothing. */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.action) {
    case "opened":
      if (isWriting(state)) return state;
      return {
        ...state,
        handled: true,
        view: action.view,
        task: state.task.kind === "failed" ? { kind: "none" } : state.task,
      };
    case "edited":
      if (isWriting(state)) return state;
      return { ...state, setUp: { ...state.setUp, ...action.change }, edited: true };
    case "ruleTyped":
      return state.view.screen === "rule" ? { ...state, view: { ...state.view, rule: action.rule } } : state;
    case "listChosen":
      return { ...state, setUp: setUpForList(state.setUp, action.list), edited: true, cells: null };
    case "named":
      return { ...state, by: action.by };
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
      return counts(state, action.token) ? ended(state, action.result, action.audit) : state;
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

function isWriting(state: PaneState): boolean {
  return state.task.kind === "running" && state.task.writes;
}

function counts(state: PaneState, token: number): boolean {
  return state.task.kind === "running" && state.task.token === token;
}

function ended(before: PaneState, result: TaskResult, audit: PaneState["audit"]): PaneState {
  const quiet: PaneState = { ...before, task: { kind: "none" } };
  // What was kept or drawn stands in the workbook now, so the fields may follow the workbook again.
  const kept = result.task === "saveSetUp" || result.task === "drawSample";
  const state = audit === null ? quiet : recognised(kept ? { ...quiet, edited: false } : quiet, audit);
  switch (result.task) {
    case "readCases":
      return { ...state, cells: result.cells };
    case "saveSetUp":
    case "useExistingCases":
      return { ...state, view: result.next };
    case "drawSample":
      return { ...state, drawn: result.drawn, check: null, view: { screen: "drawn" } };
    case "checkDraw":
      return { ...state, check: result.check, view: { screen: "drawn" } };
    case "addScoringColumns":
      return { ...state, view: { screen: "score", added: result.added } };
    case "previewFindings":
      return { ...state, preview: result.preview };
    case "writeFindings":
      return { ...state, preview: result.made, made: result.made, view: { screen: "findings" } };
    case "recogniseAudit":
      return recognised(state, result.audit);
    case "removeUnfinishedDraw":
    case "show":
      return state;
  }
}

function failed(state: PaneState, problems: readonly Problem[], audit: PaneState["audit"]): PaneState {
  const task = state.task.kind === "running" ? state.task.task : "recogniseAudit";
  const written = [...new Set(problems.flatMap((problem) => ("written" in problem ? problem.written : [])))];
  const looked = audit === null ? state : recognised(state, audit);
  return { ...looked, task: { kind: "failed", task, problems, written } };
}
