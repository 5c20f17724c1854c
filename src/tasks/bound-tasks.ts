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
    recogniseAudit: async () =>
      (await import(/* webpackChunkName: "overview" */ "./recognise-audit")).recogniseAudit(ground),
    readCases: (place, columns, shown, progress) => readCases(ground, place, columns, shown, progress),
    saveSetUp: async (definition, by) =>
      (await import(/* webpackChunkName: "sample" */ "./save-set-up")).saveSetUp(ground, definition, by),
    drawSample: async (place, definition, by, progress) =>
      (await import(/* webpackChunkName: "sample" */ "./draw-sample")).drawSample(
        ground,
        place,
        definition,
        by,
        progress,
      ),
    checkDraw: async (by, progress) =>
      (await import(/* webpackChunkName: "sample" */ "./check-draw")).checkDraw(ground, by, progress),
    replaceCase: async (caseNumber, reason, by) =>
      (await import(/* webpackChunkName: "sample" */ "./replace-case")).replaceCase(
        ground,
        caseNumber,
        reason,
        by,
      ),
    extendSample: async (asked, by) =>
      (await import(/* webpackChunkName: "sample" */ "./extend-sample")).extendSample(ground, asked, by),
    removeDraw: async (yes, by) =>
      (await import(/* webpackChunkName: "sample" */ "./remove-draw")).removeDraw(ground, yes, by),
    assignCases: async (names, by) =>
      (await import(/* webpackChunkName: "sample" */ "./assign-cases")).assignCases(ground, names, by),
    checkDrawnElsewhere: async (by) =>
      (await import(/* webpackChunkName: "sample" */ "./check-drawn-elsewhere")).checkDrawnElsewhere(
        ground,
        by,
      ),
    removeUnfinishedDraw: async (record, by) =>
      (await import(/* webpackChunkName: "sample" */ "./remove-unfinished-draw")).removeUnfinishedDraw(
        ground,
        record,
        by,
      ),
    addScoringColumns: async (criteriaSet, anew) =>
      (await import(/* webpackChunkName: "score" */ "./add-scoring-columns")).addScoringColumns(
        ground,
        criteriaSet,
        anew,
      ),
    restoreColumn: async (found, by) =>
      (await import(/* webpackChunkName: "score" */ "./restore-column")).restoreColumn(ground, found, by),
    fillNotApplicable: async () =>
      (await import(/* webpackChunkName: "score" */ "./change-answers")).fillNotApplicable(ground),
    moveMarks: async (moves) =>
      (await import(/* webpackChunkName: "score" */ "./change-answers")).moveMarks(ground, moves),
    saveCriteria: async (before, set, moves) =>
      (await import(/* webpackChunkName: "score" */ "./save-criteria")).saveCriteria(
        ground,
        before,
        set,
        moves,
      ),
    useExistingCases: async (cases, by) =>
      (await import(/* webpackChunkName: "sample" */ "./use-existing-cases")).useExistingCases(
        ground,
        cases,
        by,
      ),
    drawSecondReview: async (asked, by) =>
      (await import(/* webpackChunkName: "score" */ "./draw-second-review")).drawSecondReview(
        ground,
        asked,
        by,
      ),
    readAgreement: async () =>
      (await import(/* webpackChunkName: "score" */ "./read-agreement")).readAgreement(ground),
    settleDisagreement: async (asked, by) =>
      (await import(/* webpackChunkName: "score" */ "./settle-disagreement")).settleDisagreement(
        ground,
        asked,
        by,
      ),
    listDisagreements: async (stayBlank, by) =>
      (await import(/* webpackChunkName: "score" */ "./list-disagreements")).listDisagreements(
        ground,
        stayBlank,
        by,
      ),
    addTheme: async (theme) =>
      (await import(/* webpackChunkName: "score" */ "./add-theme")).addTheme(ground, theme),
    previewFindings: async (choices) =>
      (await import(/* webpackChunkName: "findings" */ "./preview-findings")).previewFindings(
        ground,
        choices,
      ),
    writeFindings: async (_by, progress, choices) =>
      (await import(/* webpackChunkName: "findings" */ "./write-findings")).writeFindings(
        ground,
        progress,
        choices,
      ),
    previewChange: async (chosen) =>
      (await import(/* webpackChunkName: "findings" */ "./preview-change")).previewChange(ground, chosen),
    takeInPastAudit: async (file) =>
      (await import(/* webpackChunkName: "share" */ "./take-in-past-audit")).takeInPastAudit(ground, file),
    previewShare: async (choices, progress) =>
      (await import(/* webpackChunkName: "share" */ "./preview-share")).previewShare(
        ground,
        choices,
        progress,
      ),
    answerShareText: async (id, answer, by, choices) =>
      (await import(/* webpackChunkName: "share" */ "./answer-share-text")).answerShareText(
        ground,
        id,
        answer,
        by,
        choices,
      ),
    makeSharedCopy: async (choices, by, progress) =>
      (await import(/* webpackChunkName: "share" */ "./make-shared-copy")).makeSharedCopy(
        ground,
        choices,
        by,
        progress,
      ),
    readSurvey: async (asked, progress) =>
      (await import(/* webpackChunkName: "survey" */ "./read-survey")).readSurvey(ground, asked, progress),
    writeSurvey: async (definition, by, progress) =>
      (await import(/* webpackChunkName: "survey" */ "./write-survey")).writeSurvey(
        ground,
        definition,
        by,
        progress,
      ),
    show: (place) => showPlace(ground, place),
    readScoredCase: async (sheet, which) =>
      (await import(/* webpackChunkName: "score" */ "./read-scored-case")).readScoredCase(
        ground,
        sheet,
        which,
      ),
    writeAnswer: async (sheet, change, scorer) =>
      (await import(/* webpackChunkName: "score" */ "./write-answer")).writeAnswer(
        ground,
        sheet,
        change,
        scorer,
      ),
    flagConcern: async (sheet, key, change, scorer) =>
      (await import(/* webpackChunkName: "score" */ "./urgent-concern")).flagConcern(
        ground,
        sheet,
        key,
        change,
        scorer,
      ),
    acknowledgeConcern: async (sheet, concern, by) =>
      (await import(/* webpackChunkName: "score" */ "./urgent-concern")).acknowledgeConcern(
        ground,
        sheet,
        concern,
        by,
      ),
    filterToCases: async (sheet, ask) =>
      (await import(/* webpackChunkName: "findings" */ "./filter-to-cases")).filterToCases(
        ground,
        sheet,
        ask,
      ),
    filterFate: async (sheet, filter) =>
      (await import(/* webpackChunkName: "findings" */ "./standing-filter")).filterFate(
        ground,
        sheet,
        filter,
      ),
    clearFilter: async (sheet, filter) =>
      (await import(/* webpackChunkName: "findings" */ "./standing-filter")).clearCaseFilter(
        ground,
        sheet,
        filter,
      ),
    readSelection: () => workbook.readSelection(),
    watchSelection: (sheet, selected) => workbook.watchSelection(sheet, selected),
  };
}
