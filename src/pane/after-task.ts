import type { SharePreview } from "../tasks/share-results";
import { filterAfterClearing, filterAfterReading } from "./case-filter-fate";
import type { TaskResult } from "./pane-action";
import type { PaneState } from "./pane-state";
import { recognised } from "./recognised-state";
import { viewAfterAnswer } from "./share-text-order";
import { sharing } from "./sharing";
import { nothingSurveyed } from "./surveying";

/** What a task gave back, in the state after it: what it says itself, and the workbook as it was looked at again. */
export function afterTask(before: PaneState, result: TaskResult, audit: PaneState["audit"]): PaneState {
  const quiet: PaneState = { ...before, task: { kind: "none" } };
  // What was kept or drawn stands in the workbook now, so the fields may follow the workbook again.
  const kept = result.task === "saveSetUp" || result.task === "drawSample";
  const looked = audit === null ? quiet : recognised(kept ? { ...quiet, edited: false } : quiet, audit);
  const state: PaneState = result.task === "show" ? looked : { ...looked, sampleChange: null };
  switch (result.task) {
    case "readCases":
      return { ...state, cells: result.cells };
    case "saveSetUp":
      return { ...state, view: result.next };
    case "useExistingCases":
      return { ...state, elsewhereCheck: null, view: result.next };
    case "drawSample":
      return { ...state, drawn: result.drawn, check: null, view: { screen: "drawn" } };
    case "checkDraw":
      return { ...state, check: result.check, view: { screen: "drawn" } };
    case "replaceCase":
      return withSampleChange(state, { done: "replaced", changed: result.changed });
    case "extendSample":
      return withSampleChange(state, { done: "extended", changed: result.changed });
    case "removeDraw":
      return {
        ...withSampleChange(state, { done: "removed", removed: result.removed }),
        drawn: null,
        view: { screen: "overview" },
      };
    case "assignCases":
      return {
        ...withSampleChange(state, { done: "assigned", assigned: result.assigned }),
        view: { screen: "score", added: null },
      };
    case "checkDrawnElsewhere":
      return { ...state, elsewhereCheck: result.check, view: { screen: "drawn" } };
    case "addScoringColumns":
      return { ...state, view: { screen: "score", added: result.added } };
    case "saveCriteria":
      return { ...state, view: { screen: "criteria" } };
    case "drawSecondReview":
      return { ...state, agreement: null, view: { screen: "secondReview" } };
    case "readAgreement":
    case "settleDisagreement":
    case "listDisagreements":
      return { ...state, agreement: result.agreement };
    case "addTheme":
      return { ...state, theme: result.theme };
    case "previewFindings":
      return {
        ...state,
        preview: result.preview,
        caseFilter: filterAfterReading(state.caseFilter, result.filter),
      };
    case "writeFindings":
      return { ...state, preview: result.made, made: result.made, view: { screen: "findings" } };
    case "previewChange":
    case "takeInPastAudit":
      return { ...state, change: result.change };
    case "previewShare":
      return withSharePreview(state, result.preview);
    case "answerShareText":
      return {
        ...withSharePreview(state, result.preview, result.text),
        view: viewAfterAnswer(state.view, result.text, result.preview.texts),
      };
    case "makeSharedCopy":
      return { ...state, sharing: sharing(state.sharing, { event: "made", copy: result.copy }) };
    case "readSurvey":
      return {
        ...state,
        surveying: {
          ...state.surveying,
          reading: result.reading,
          definition: result.definition,
          of: state.audit,
        },
      };
    case "writeSurvey":
      // Read anew by the look that follows, so that the pane shows what stands there.
      return { ...state, surveying: { ...nothingSurveyed, reading: result.made, made: result.made } };
    case "recogniseAudit":
      return recognised(state, result.audit);
    case "fillNotApplicable":
      return { ...state, filled: result.filled };
    case "filterToCases": {
      const { count, answer } = result;
      const filter = answer.state === "filtered" ? answer.filter : (state.caseFilter?.filter ?? null);
      return { ...state, caseFilter: { count, answer, filter } };
    }
    case "clearFilter":
      return { ...state, caseFilter: filterAfterClearing(state.caseFilter, result.fate) };
    case "readSelection":
      return { ...state, selection: { cells: result.cells } };
    case "restoreColumn":
    case "removeUnfinishedDraw":
    case "flagConcern":
    case "acknowledgeConcern":
    case "show":
      return state;
  }
}

/** `answered`: the text that was answered just now; null where what would leave was only looked at. */
function withSharePreview(
  state: PaneState,
  preview: SharePreview,
  answered: string | null = null,
): PaneState {
  const event = { event: "previewed", preview, of: state.audit, answered } as const;
  return { ...state, sharing: sharing(state.sharing, event) };
}

/** What a check said before holds no longer for a sample that was changed since. */
function withSampleChange(state: PaneState, sampleChange: PaneState["sampleChange"]): PaneState {
  return { ...state, sampleChange, check: null, view: { screen: "drawn" } };
}
