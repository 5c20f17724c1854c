import type { Workbook } from "../sheets/workbook";
import { readCases } from "./read-cases";
import { showPlace } from "./show-place";
import type { AuditChoice } from "./audit-choice";
import type { Surroundings } from "./surroundings";
import type { Tasks } from "./tasks";

/**
 * All tasks, bound to one workbook and one of its audits. What reads a list is there at once; the others are loaded when
 * they are first asked for, so that the pane is drawn before the workbook is looked at.
 */
export function boundTasks(workbook: Workbook, surroundings: Surroundings, audit: AuditChoice = null): Tasks {
  const ground = { workbook, surroundings, audit };
  return {
    forAudit: (choice) => boundTasks(workbook, surroundings, choice),
    recogniseAudit: async () => (await import("./recognise-audit")).recogniseAudit(ground),
    readCases: (place, columns, shown, progress) => readCases(ground, place, columns, shown, progress),
    saveSetUp: async (definition, by) => (await import("./save-set-up")).saveSetUp(ground, definition, by),
    drawSample: async (place, definition, by, progress) =>
      (await import("./draw-sample")).drawSample(ground, place, definition, by, progress),
    checkDraw: async (by, progress) => (await import("./check-draw")).checkDraw(ground, by, progress),
    replaceCase: async (caseNumber, reason, by) =>
      (await import("./replace-case")).replaceCase(ground, caseNumber, reason, by),
    extendSample: async (asked, by) => (await import("./extend-sample")).extendSample(ground, asked, by),
    removeDraw: async (yes, by) => (await import("./remove-draw")).removeDraw(ground, yes, by),
    assignCases: async (names, by) => (await import("./assign-cases")).assignCases(ground, names, by),
    checkDrawnElsewhere: async (by) =>
      (await import("./check-drawn-elsewhere")).checkDrawnElsewhere(ground, by),
    removeUnfinishedDraw: async (record, by) =>
      (await import("./remove-unfinished-draw")).removeUnfinishedDraw(ground, record, by),
    addScoringColumns: async (criteriaSet, anew) =>
      (await import("./add-scoring-columns")).addScoringColumns(ground, criteriaSet, anew),
    restoreColumn: async (found, by) => (await import("./restore-column")).restoreColumn(ground, found, by),
    fillNotApplicable: async () => (await import("./change-answers")).fillNotApplicable(ground),
    moveMarks: async (moves) => (await import("./change-answers")).moveMarks(ground, moves),
    saveCriteria: async (before, set, moves) =>
      (await import("./save-criteria")).saveCriteria(ground, before, set, moves),
    useExistingCases: async (cases, by) =>
      (await import("./use-existing-cases")).useExistingCases(ground, cases, by),
    drawSecondReview: async (asked, by) =>
      (await import("./draw-second-review")).drawSecondReview(ground, asked, by),
    readAgreement: async () => (await import("./read-agreement")).readAgreement(ground),
    settleDisagreement: async (asked, by) =>
      (await import("./settle-disagreement")).settleDisagreement(ground, asked, by),
    listDisagreements: async (stayBlank, by) =>
      (await import("./list-disagreements")).listDisagreements(ground, stayBlank, by),
    addTheme: async (theme) => (await import("./add-theme")).addTheme(ground, theme),
    previewFindings: async (choices) => (await import("./preview-findings")).previewFindings(ground, choices),
    writeFindings: async (_by, progress, choices) =>
      (await import("./write-findings")).writeFindings(ground, progress, choices),
    previewShare: async (choices, progress) =>
      (await import("./preview-share")).previewShare(ground, choices, progress),
    answerShareText: async (id, answer, by, choices) =>
      (await import("./answer-share-text")).answerShareText(ground, id, answer, by, choices),
    makeSharedCopy: async (choices, by, progress) =>
      (await import("./make-shared-copy")).makeSharedCopy(ground, choices, by, progress),
    readSurvey: async (asked, progress) =>
      (await import("./read-survey")).readSurvey(ground, asked, progress),
    writeSurvey: async (definition, by, progress) =>
      (await import("./write-survey")).writeSurvey(ground, definition, by, progress),
    show: (place) => showPlace(ground, place),
    readScoredCase: async (sheet, which) =>
      (await import("./read-scored-case")).readScoredCase(ground, sheet, which),
    writeAnswer: async (sheet, change, scorer) =>
      (await import("./write-answer")).writeAnswer(ground, sheet, change, scorer),
    flagConcern: async (sheet, key, change, scorer) =>
      (await import("./urgent-concern")).flagConcern(ground, sheet, key, change, scorer),
    acknowledgeConcern: async (sheet, concern, by) =>
      (await import("./urgent-concern")).acknowledgeConcern(ground, sheet, concern, by),
    filterToCases: async (sheet, ask) =>
      (await import("./filter-to-cases")).filterToCases(ground, sheet, ask),
    filterFate: async (sheet, filter) =>
      (await import("./standing-filter")).filterFate(ground, sheet, filter),
    clearFilter: async (sheet, filter) =>
      (await import("./standing-filter")).clearCaseFilter(ground, sheet, filter),
    readSelection: () => workbook.readSelection(),
    watchSelection: (sheet, selected) => workbook.watchSelection(sheet, selected),
  };
}
