import type { TaskName } from "./pane-state";

/** What is being done, as a line while it lasts. */
export const TASK_WORDS: Readonly<Record<TaskName, string>> = {
  recogniseAudit: "Looking at the workbook",
  readCases: "Reading the list",
  saveSetUp: "Keeping the set-up on Audit record",
  drawSample: "Drawing the sample",
  checkDraw: "Checking the draw",
  replaceCase: "Replacing the case",
  extendSample: "Drawing more cases",
  removeDraw: "Removing the draw",
  assignCases: "Sharing the cases out",
  checkDrawnElsewhere: "Checking the recorded cases",
  removeUnfinishedDraw: "Removing the sheets of the unfinished draw",
  drawSecondReview: "Drawing cases for a second reviewer",
  readAgreement: "Reading both reviewers’ marks",
  settleDisagreement: "Writing the agreed mark",
  listDisagreements: "Listing the disagreements",
  addTheme: "Adding the theme",
  addScoringColumns: "Adding the scoring columns",
  fillNotApplicable: "Filling in “not applicable”",
  restoreColumn: "Keeping which column it is",
  saveCriteria: "Writing the questions to Audit criteria",
  useExistingCases: "Keeping which cases these are",
  previewFindings: "Reading the scores",
  writeFindings: "Making the findings sheets",
  previewChange: "Looking for results of earlier audits",
  takeInPastAudit: "Copying last time’s sheets in",
  previewShare: "Looking through what would leave",
  answerShareText: "Writing the decision to Audit record",
  makeSharedCopy: "Making the copy",
  readSurvey: "Reading the survey",
  writeSurvey: "Making Audit survey",
  filterToCases: "Filtering the sheet",
  clearFilter: "Clearing the filter",
  readSelection: "Reading what is selected",
  flagConcern: "Writing the concern beside the case",
  acknowledgeConcern: "Writing who has seen the concern",
  readScoredCase: "Reading the case",
  show: "Going to the cell",
};

/** What stands safely whatever happens to the task, and what may be left half done. */
export const IF_STOPPED: Readonly<Partial<Record<TaskName, { safe: string; unfinished: string }>>> = {
  drawSample: {
    safe: "your list, and everything that stood in the workbook before.",
    unfinished: "a draw that had begun to write is recorded as stopped, and its sheets are removed.",
  },
  replaceCase: {
    safe: "your list, every score, and the record as far as it was written.",
    unfinished: "the spare may stand on the sample already. Replacing the case again completes it.",
  },
  extendSample: {
    safe: "your list, the cases drawn before and every score.",
    unfinished: "some of the new cases may stand below the sample. Drawing them again completes it.",
  },
  drawSecondReview: {
    safe: "your list, the sample and every first mark.",
    unfinished: "a sheet that is half written is taken away. Nothing counts before the record says so.",
  },
  settleDisagreement: {
    safe: "the first and the second mark.",
    unfinished: "the agreed mark may stand already. Look at Audit disagreements before you settle it again.",
  },
  writeFindings: {
    safe: "your list, the sample and every score. The old Audit findings stands as it was until the new one is whole.",
    unfinished: "a new findings sheet that is half written may be left under another name.",
  },
  makeSharedCopy: {
    safe: "this workbook. Nothing of it is changed but Audit record, which says that a copy was made.",
    unfinished: "the copy may be open in Excel already. Don’t send it before the pane says that it was made.",
  },
  addScoringColumns: {
    safe: "your list, the sample and every score.",
    unfinished: "some of the columns may be there. Adding them again adds nothing twice.",
  },
};
