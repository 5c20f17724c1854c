import type { Problem } from "../../src/core/problem";
import { explanation, explanations } from "../../src/pane/explain";
import { changeExplanations } from "../../src/pane/explain/change-explanations";
import "../../src/pane/explain/change-words";

const place = { sheet: "Referrals", address: "A416" };

/** One example of every kind, with a fact that its words must hold. */
const examples: { readonly [K in Problem["kind"]]: readonly [Extract<Problem, { kind: K }>, ...string[]] } = {
  pastAuditGone: [{ kind: "pastAuditGone", sheet: "2016" }, "“2016” is not there", "Copy the sheet in again"],
  pastAuditNone: [{ kind: "pastAuditNone", sheet: "2016" }, "“2016”", "Results for reading again"],
  pastAuditFormat: [
    { kind: "pastAuditFormat", sheet: "2019", format: 2 },
    "“2019”",
    "format 2",
    "newer version",
  ],
  pastAuditDamaged: [
    { kind: "pastAuditDamaged", sheet: "2016", place: { sheet: "2016", address: "P140" } },
    "“2016”",
    "P140 is not as it was written",
    "Show P140",
  ],
  pastAuditSame: [
    { kind: "pastAuditSame", sheet: "Audit findings (2)" },
    "“Audit findings (2)” is this audit",
  ],
  pastAuditNothingShared: [
    { kind: "pastAuditNothingShared", sheet: "2016", audit: "Neglect audit" },
    "No question is the same",
    "Neglect audit, on “2016”",
  ],
  pastAuditInOurPlace: [
    { kind: "pastAuditInOurPlace", sheet: "Audit findings", audit: "Threshold audit 2016" },
    "“Threshold audit 2016”",
    "Rename the sheet",
    "Show A1",
  ],
  pastFileUnusable: [
    { kind: "pastFileUnusable", fault: "noResults" },
    "No findings of Case Audit",
    "Audit findings",
  ],
  pastFileRefused: [
    { kind: "pastFileRefused" },
    "Excel did not take the sheets in",
    "Open the file and copy",
  ],
  noListFound: [{ kind: "noListFound", sheets: ["Notes"] }, "Notes", "at least 2 cases"],
  rowNotHeaders: [
    {
      kind: "rowNotHeaders",
      row: 3,
      fault: "noWords",
      place: { sheet: "Referrals", address: "A3" },
      looked: 25,
    },
    "Row 3",
    "Referrals",
    "no words",
  ],
  noHeader: [{ kind: "noHeader", sheet: "Referrals", row: 3 }, "Row 3", "Referrals"],
  sheetMissing: [{ kind: "sheetMissing", sheet: "Referrals" }, "Referrals"],
  tableMissing: [{ kind: "tableMissing", table: "Cases2017" }, "Cases2017"],
  columnMissing: [
    { kind: "columnMissing", sheet: "Referrals", column: "Outcome", headers: ["Id", "Result"] },
    "Outcome",
    "“Id” and “Result”",
  ],
  columnRepeated: [
    { kind: "columnRepeated", sheet: "Referrals", column: "Outcome", letters: ["C", "F"] },
    "C and F",
  ],
  unusableUnitId: [
    {
      kind: "unusableUnitId",
      sheet: "Referrals",
      column: "Referral ID",
      fault: "blank",
      rows: [2204],
      places: [{ sheet: "Referrals", address: "A2204" }],
    },
    "1 case has no number",
    "Row 2,204 is blank in Referral ID.",
    "Show row 2,204",
  ],
  repeatedUnitId: [
    {
      kind: "repeatedUnitId",
      sheet: "Referrals",
      column: "Referral ID",
      repeats: [
        { key: "CAM-10412", rows: [416, 1207] },
        { key: "CAM-11090", rows: [1094, 1095] },
      ],
      places: [place],
    },
    "2 case numbers stand twice",
    "CAM-10412 is in rows 416 and 1,207.",
    "twice the chance",
    "Show row 416",
  ],
  errorInColumn: [
    { kind: "errorInColumn", sheet: "Referrals", column: "Outcome", rows: [416], places: [place] },
    "1 cell of “Outcome” holds an error",
    "Row 416",
    "Show A416",
  ],
  unmappedValues: [
    {
      kind: "unmappedValues",
      bands: null,
      sheet: "Referrals",
      column: "Outcome",
      values: [
        { value: "", count: 7, firstRow: 12 },
        { value: "Open", count: 1, firstRow: 90 },
      ],
    },
    "8 cases are in no group",
    "blank and “Open”",
    "leave them out",
  ],
  valueInTwoGroups: [{ kind: "valueInTwoGroups", value: "NFA", groups: ["A", "B"] }, "“NFA”", "“A” and “B”"],
  bandUnusable: [
    { kind: "bandUnusable", group: "Infants", fault: "reversed" },
    "The range of “Infants” can’t be used",
    "Its last value is before its first",
  ],
  bandsOverlap: [{ kind: "bandsOverlap", groups: ["0 to 5", "5 to 9"] }, "“0 to 5” and “5 to 9” overlap"],
  unitInTwoGroups: [
    {
      kind: "unitInTwoGroups",
      sheet: "Referrals",
      column: "Child reference",
      units: [{ key: "CH-7", groups: ["NFA", "Early Help"], rows: [12, 1207] }],
      places: [{ sheet: "Referrals", address: "B12" }],
    },
    "1 case has rows in different groups",
    "CH-7 is in “NFA” and “Early Help”, in rows 12 and 1,207",
  ],
  ruleUnusable: [
    { kind: "ruleUnusable", rule: 2, column: "Age", fault: "noEnd" },
    "Rule 2 on “Age” can’t be used",
    "neither a first nor a last value",
  ],
  groupNameUnusable: [
    { kind: "groupNameUnusable", group: "NFA", fault: "repeated" },
    "Two groups are called “NFA”",
  ],
  periodUnreadable: [{ kind: "periodUnreadable", text: "31/02/2017" }, "31/02/2017", "day/month/year"],
  periodReversed: [
    { kind: "periodReversed", from: "2017-11-01", to: "2017-09-01" },
    "To is before From",
    "2017-11-01",
  ],
  nothingEligible: [
    { kind: "nothingEligible", sheet: "Referrals", rows: 2538 },
    "No row is in",
    "2,538 rows",
  ],
  fewerCasesLeft: [
    { kind: "fewerCasesLeft", group: "Early Help", left: 3, asked: 5 },
    "“Early Help” has only 3 cases left",
    "5 more",
    "Ask for 3 or fewer.",
  ],
  groupSmallerThanAsked: [
    { kind: "groupSmallerThanAsked", group: "Early Help", populationSize: 12, asked: 20 },
    "“Early Help” has only 12 cases",
    "20 were asked for",
  ],
  sampleBelowMinimum: [
    { kind: "sampleBelowMinimum", needed: 63, size: 60, minimum: 21, groups: 3 },
    "At least 63 are needed for 21 in each of 3 groups",
  ],
  caseNotInSample: [
    { kind: "caseNotInSample", case: "CAM-10001", why: "replaced" },
    "CAM-10001 can’t be replaced",
    "replaced already",
  ],
  noSpareLeft: [
    { kind: "noSpareLeft", group: "Early Help" },
    "No spares left in “Early Help”",
    "Draw more cases",
  ],
  reasonMissing: [{ kind: "reasonMissing" }, "The reason is missing"],
  systematicNotExtended: [{ kind: "systematicNotExtended" }, "can’t be made larger"],
  drawNotSame: [{ kind: "drawNotSame", cases: ["CAM-10001"] }, "CAM-10001 comes out differently"],
  frozenListGone: [
    { kind: "frozenListGone", record: "Audit record" },
    "no longer the one that was drawn from",
  ],
  scoresAppeared: [{ kind: "scoresAppeared", told: 40, now: 41 }, "40 scored cases go; now 41 are scored"],
  maximumBelowMinimum: [
    { kind: "maximumBelowMinimum", minimum: 20, maximum: 10 },
    "At most is less than at least",
    "at least 20 and at most 10",
  ],
  powerUnusable: [{ kind: "powerUnusable", power: Number.NaN }, "from 0 (equally) to 1 (in proportion)"],
  expectedShareUnusable: [
    { kind: "expectedShareUnusable", group: "Early Help", share: 1.2 },
    "The expected share of “Early Help”",
    "outside 0 to 100%",
  ],
  costUnusable: [{ kind: "costUnusable", group: "NFA", cost: 0 }, "“NFA”", "above 0"],
  sampleSizeUnusable: [{ kind: "sampleSizeUnusable", size: 2.5 }, "2.5 is not a whole number"],
  sampleNotReachable: [
    { kind: "sampleNotReachable", size: 90, reachable: 80 },
    "Only 80 cases",
    "90 were asked",
  ],
  groupNotStated: [{ kind: "groupNotStated", group: "NFA" }, "“NFA”"],
  groupStatedAsNone: [{ kind: "groupStatedAsNone", group: "NFA", populationSize: 675 }, "“NFA”", "675 cases"],
  seedUnusable: [{ kind: "seedUnusable", fault: "comma" }, "1 to 100 characters, without commas", "a comma"],
  tooManyDraws: [{ kind: "tooManyDraws", most: 20 }, "20 draws were begun in this workbook"],
  seedUsedBefore: [{ kind: "seedUsedBefore", record: "Audit record" }, "Open Audit record"],
  fingerprintUnusable: [
    { kind: "fingerprintUnusable", fingerprint: "7fd0" },
    "“7fd0”",
    "64 letters and digits",
  ],
  ticketsNotOfSeed: [
    { kind: "ticketsNotOfSeed", sheet: "Drawn", column: "ticket", rows: [416], of: 75, places: [place] },
    "1 ticket is not what the seed gives",
    "Row 416 of “Drawn”",
    "lost zeros in front",
    "Show A416",
  ],
  ranksNotInOrder: [
    {
      kind: "ranksNotInOrder",
      sheet: "Drawn",
      column: "rank",
      group: "NFA",
      missing: [7],
      rows: [416],
      places: [place],
    },
    "of “NFA”",
    "Row 416 of “Drawn” has another rank in “rank” than the ticket gives.",
    "Rank 7 is missing.",
    "Show A416",
  ],
  rolesNotInOrder: [
    { kind: "rolesNotInOrder", sheet: "Drawn", column: "role", rows: [4, 9], places: [place] },
    "2 roles do not follow the ranks",
    "Rows 4 and 9",
    "Sample or Spare",
  ],
  groupSizesUnclear: [
    {
      kind: "groupSizesUnclear",
      sheet: "Drawn",
      column: "population_size",
      group: "NFA",
      sizes: ["675", ""],
      rows: [4],
      places: [place],
    },
    "“NFA”",
    "“675” and a blank",
    "“population_size”",
  ],
  ticketsUnlikely: [
    {
      kind: "ticketsUnlikely",
      sheet: "Drawn",
      group: "NFA",
      cases: 25,
      populationSize: 1384,
      tooHigh: true,
      places: [place],
    },
    "too high to be the lowest 25 of 1,384",
    "once in a million draws",
  ],
  noDraw: [{ kind: "noDraw" }, "No sample is drawn yet"],
  drawNotCommitted: [{ kind: "drawNotCommitted", record: "Audit record", state: "Drawing" }, "“Drawing”"],
  recordUnreadable: [{ kind: "recordUnreadable", record: "Audit record", part: "Tickets" }, "“Tickets”"],
  partlyChanged: [
    {
      kind: "partlyChanged",
      sheet: "Audit criteria",
      decided: "0, not met",
      now: "half",
      places: [{ sheet: "Audit criteria", address: "C8" }],
    },
    "How “Partly” counts was changed after scoring began",
    "It was decided as “0, not met”. On Audit criteria stands “half” now.",
    "Put “0, not met” back.",
  ],
  scoringColumnsMissing: [
    { kind: "scoringColumnsMissing", sheet: "Audit sample", columns: ["4 Right decision"] },
    "“4 Right decision”",
    "Audit sample",
  ],
  sampledCaseMissing: [
    { kind: "sampledCaseMissing", sheet: "Audit sample", cases: ["CAM-1", "CAM-2"] },
    "2 drawn cases are missing",
    "CAM-1 and CAM-2 were drawn",
  ],
  sampledCaseRepeated: [
    { kind: "sampledCaseRepeated", sheet: "Audit sample", cases: ["CAM-1"] },
    "1 case stands more than once",
    "CAM-1 would count twice",
  ],
  caseNotDrawn: [
    { kind: "caseNotDrawn", sheet: "Audit sample", cases: ["CAM-9"] },
    "1 case on Audit sample was not drawn",
    "CAM-9",
  ],
  caseNotOnSheet: [
    { kind: "caseNotOnSheet", sheet: "Audit sample", case: "CAM-1" },
    "no longer in Audit sample",
  ],
  answerCellIsFormula: [
    { kind: "answerCellIsFormula", sheet: "Cases", case: "CAM-1", column: "Met?", places: [place] },
    "“Met?”",
    "CAM-1",
    "Show A416",
  ],
  caseMovedMeanwhile: [
    { kind: "caseMovedMeanwhile", sheet: "Audit sample", case: "CAM-1" },
    "CAM-1",
    "put back",
  ],
  answerNotKept: [
    { kind: "answerNotKept", sheet: "Audit sample", case: "CAM-1", places: [place] },
    "“Audit sample”",
    "CAM-1",
  ],
  overwrittenMeanwhile: [
    {
      kind: "overwrittenMeanwhile",
      sheet: "Audit sample",
      case: "CAM-1",
      theirs: ["Yes", ""],
      places: [place],
    },
    "“Yes” and “blank”",
    "CAM-1",
  ],
  listOfDrawNotForScoring: [{ kind: "listOfDrawNotForScoring", sheet: "Referrals" }, "“Referrals”"],
  markNotAllowed: [
    {
      kind: "markNotAllowed",
      sheet: "Audit sample",
      criterion: "1 Threshold level",
      mark: "y",
      allowed: ["Yes", "No"],
      places: [place],
    },
    "1 mark isn’t allowed",
    "“y”",
    "“Yes” and “No”",
    "Show A416",
  ],
  marksUntidy: [
    { kind: "marksUntidy", sheet: "Audit sample", places: [place] },
    "1 mark has a space before or after the word",
    "Audit workings",
    "Show A416",
  ],
  criterionUnusable: [
    {
      kind: "criterionUnusable",
      where: "Audit criteria",
      row: 13,
      column: "Marks",
      fault: "wordTooLong",
      text: "x".repeat(300),
      place: { sheet: "Audit criteria", address: "I13" },
    },
    "Audit criteria: row 13, “Marks”, can’t be used",
    "has 300 characters",
    "at most 255",
    "Show I13",
  ],
  marksFileUnreadable: [
    { kind: "marksFileUnreadable", line: 12, why: "a quotation mark is open" },
    "Line 12",
  ],
  noSecondReview: [{ kind: "noSecondReview", record: "Audit record" }, "Draw cases for a second reviewer"],
  secondReviewStands: [
    { kind: "secondReviewStands", record: "Audit record", sheet: "Audit second review" },
    "Audit second review",
    "one second review",
  ],
  casesUnderSecondReview: [
    { kind: "casesUnderSecondReview", record: "Audit record", sheet: "Audit second review" },
    "Audit record keeps it",
    "Go on with the cases as they are",
    "Open Audit second review",
  ],
  secondReviewShareUnusable: [{ kind: "secondReviewShareUnusable", share: 0 }, "more than 100%"],
  noReviewerNamed: [{ kind: "noReviewerNamed" }, "who scores the cases the second time"],
  settledByNobody: [{ kind: "settledByNobody" }, "Type your name"],
  firstScoringIncomplete: [
    {
      kind: "firstScoringIncomplete",
      sheet: "Audit sample",
      scored: 58,
      cases: 60,
      told: 1,
      places: [place],
    },
    "58 of 60 cases are scored on Audit sample; 1 of the others was said to stay blank",
    "Show A416",
  ],
  secondScoringIncomplete: [
    { kind: "secondScoringIncomplete", sheet: "Audit second review", blank: 3, told: 2, places: [place] },
    "3 second marks are missing",
    "2 were said to stay blank",
    "Show A416",
  ],
  agreedMarkStands: [
    {
      kind: "agreedMarkStands",
      case: "CAM-10733",
      criterion: "Good quality",
      mark: "No",
      by: "A. Mensah",
      when: "6 December 2017, 10:42",
      places: [place],
    },
    "CAM-10733",
    "“No” stands for “Good quality”, by A. Mensah, 6 December 2017, 10:42",
    "Show A416",
  ],
  agreedMarkMeanwhile: [
    {
      kind: "agreedMarkMeanwhile",
      case: "CAM-0005",
      criterion: "Threshold level",
      yours: "No",
      theirs: "Partly",
      beside: ["Dr Adeyemi"],
      lost: false,
      places: [place],
    },
    "you chose “No”; theirs is “Partly” (Dr Adeyemi)",
    "Theirs stands",
    "Show A416",
  ],
  marksChangedSinceShown: [
    {
      kind: "marksChangedSinceShown",
      case: "CAM-10733",
      criterion: "Good quality",
      first: "Partly",
      second: "",
      places: [place],
    },
    "the first mark is “Partly” and the second blank now",
    "Show A416",
  ],
  agreedMarkUnusable: [
    {
      kind: "agreedMarkUnusable",
      sheet: "Audit disagreements",
      fault: "markNotOffered",
      cases: ["CAM-10733"],
      places: [place],
    },
    "CAM-10733 on Audit disagreements",
    "not among the marks",
    "Show A416",
  ],
  themeUnusable: [{ kind: "themeUnusable", theme: "a; b", fault: "semicolon" }, "“a; b” holds a semicolon"],
  noScorerNamed: [{ kind: "noScorerNamed" }, "No name was given"],
  nothingScored: [{ kind: "nothingScored", sheet: "Audit sample" }, "No case is scored yet"],
  populationSizeBelowCases: [
    { kind: "populationSizeBelowCases", group: "NFA", populationSize: 5, cases: 20 },
    "20 cases",
    "5 is given",
  ],
  headersGone: [
    {
      kind: "headersGone",
      sheet: "Audit actions",
      missing: ["Owner"],
      candidates: ["Responsible"],
      place: { sheet: "Audit actions", address: "A6" },
    },
    "Audit actions: the header “Owner” is gone",
    "“Responsible” could be it.",
    "Show A6",
  ],
  cellsHoldErrors: [
    { kind: "cellsHoldErrors", sheet: "Audit actions", places: [place] },
    "1 cell of Audit actions shows an error",
    "Show A416",
  ],
  wordedTwice: [
    { kind: "wordedTwice", sheet: "Audit wording", item: "4 Right decision", places: [place] },
    "“4 Right decision” is worded twice on Audit wording",
    "Show A416",
  ],
  noRoomBelow: [
    { kind: "noRoomBelow", sheet: "Audit actions", places: [place] },
    "There is no room below the table on Audit actions",
    "1 cell",
    "Show A416",
  ],
  surveySheetGone: [{ kind: "surveySheetGone", sheet: "Survey" }, "“Survey” is not in this workbook"],
  surveyNotAnExport: [
    { kind: "surveyNotAnExport", sheet: "Referrals", why: "caseList" },
    "“Referrals” is the list of cases",
    "a sheet of its own",
  ],
  surveyNameTaken: [
    { kind: "surveyNameTaken", sheet: "Audit survey" },
    "“Audit survey” is not Case Audit’s own",
    "Rename that sheet",
    "Show A1",
  ],
  surveyNoHeaders: [{ kind: "surveyNoHeaders", sheet: "Survey", headerRow: 3 }, "Row 3", "Show A3"],
  surveyNoQuestions: [
    { kind: "surveyNoQuestions", sheet: "Survey", headerRow: 2 },
    "No questions were found on “Survey”",
    "Row 2",
  ],
  surveyNoResponses: [
    { kind: "surveyNoResponses", sheet: "Survey", headerRow: 2 },
    "Nobody has answered on “Survey”",
    "Show A3",
  ],
  surveyManyOptions: [
    { kind: "surveyManyOptions", question: "Which school?", options: 300, most: 60 },
    "“Which school?” has 300 different answers",
    "more than 60",
  ],
  surveyManyGroups: [
    { kind: "surveyManyGroups", question: "Which school?", groups: 42, most: 30 },
    "“Which school?” makes 42 groups",
    "more than 30",
  ],
  surveyInvited: [
    { kind: "surveyInvited", invited: 60, responses: 111 },
    "111 people responded, and 60 were invited",
    "there is no response rate",
  ],
  surveyErrors: [
    { kind: "surveyErrors", sheet: "Survey", places: [{ sheet: "Survey", address: "D7" }] },
    "1 answer on “Survey” shows an error",
    "Show D7",
  ],
  surveyChanged: [
    { kind: "surveyChanged", sheet: "Survey", questions: ["Q1", "Q2"] },
    "The columns of “Survey” have changed",
    "“Q1” and “Q2” stand no longer where they stood",
  ],
  shareFindingsNotMade: [
    { kind: "shareFindingsNotMade", sheet: "Audit findings" },
    "The findings are not made yet",
    "“Audit findings”",
    "No copy was made.",
  ],
  shareFindingsOutOfDate: [
    { kind: "shareFindingsOutOfDate", sheet: "Audit findings" },
    "The findings are out of date",
    "Open Audit findings",
  ],
  shareOneCase: [{ kind: "shareOneCase" }, "A report of one case can’t be shared", "whatever is hidden"],
  shareSurveyNotReady: [
    { kind: "shareSurveyNotReady", sheet: "Audit survey", why: "changedByHand" },
    "The survey can’t go into the copy",
    "Somebody wrote into “Audit survey”",
    "leave the survey out",
  ],
  shareTextsOpen: [{ kind: "shareTextsOpen", texts: 3 }, "3 texts are not settled yet"],
  shareAllOrNoneOpen: [{ kind: "shareAllOrNoneOpen" }, "all or none met"],
  shareContactMissing: [{ kind: "shareContactMissing" }, "Nobody is named for questions"],
  shareTextChanged: [{ kind: "shareTextChanged" }, "The text has changed meanwhile"],
  shareAnswerUnusable: [
    { kind: "shareAnswerUnusable", fault: "tooLong", most: 4000 },
    "The text is too long",
    "4,000 characters",
  ],
  casesOfCopies: [
    { kind: "casesOfCopies", record: "Audit record" },
    "A copy of these findings was shared",
    "“Audit record” says which case each label of the copy stands for",
  ],
  shareAnswerNotKept: [
    { kind: "shareAnswerNotKept", record: "Audit record" },
    "did not come back",
    "“Audit record”",
  ],
  shareLeak: [
    { kind: "shareLeak", leaks: [{ place: "Notes B12", what: "caseNumber" }] },
    "In the finished file stands a case number of the list (Notes B12).",
  ],
  workbookReadOnly: [{ kind: "workbookReadOnly" }, "This workbook is read-only", "Save a copy first"],
  workbookProtected: [{ kind: "workbookProtected" }, "Protect Workbook"],
  sheetProtected: [
    { kind: "sheetProtected", sheet: "Audit sample" },
    "“Audit sample” is protected",
    "Unprotect it (Review, Unprotect Sheet), then try again.",
  ],
  cellsInTheWay: [
    { kind: "cellsInTheWay", sheet: "Cases", places: [{ sheet: "Cases", address: "E2" }] },
    "There is no room beside the table",
    "1 cell to the right of the table",
  ],
  scoringColumnRenamed: [
    {
      kind: "scoringColumnRenamed",
      renumbered: false,
      sheet: "Cases",
      column: "3 Good quality",
      candidates: ["Quality"],
      places: [{ sheet: "Cases", address: "A1" }],
    },
    "Is “Quality” your column “3 Good quality”?",
    "“Quality” could be it.",
    "give it the header “3 Good quality” again",
  ],
  filterOn: [
    { kind: "filterOn", sheet: "Audit sample" },
    "A filter is on",
    "Writing into filtered rows lands in the wrong place.",
  ],
  sheetNameTaken: [{ kind: "sheetNameTaken", sheet: "Audit sample" }, "“Audit sample”"],
  tableNameTaken: [{ kind: "tableNameTaken", table: "AuditSample" }, "“AuditSample”"],
  definitionUnreadable: [
    { kind: "definitionUnreadable", where: "Audit record", why: "the settings are cut off" },
    "Audit record: the settings are cut off.",
  ],
  listChangedWhileDrawing: [
    {
      kind: "listChangedWhileDrawing",
      record: "Audit record",
      before: "a",
      after: "b",
      removed: ["Audit sample", "Audit frame"],
      written: ["Audit record"],
    },
    "The list changed while drawing",
    "Audit sample and Audit frame were removed.",
    "The draw is void.",
  ],
  writtenCellsDiffer: [
    {
      kind: "writtenCellsDiffer",
      record: "Audit record",
      places: [place],
      removed: ["Audit sample"],
      written: ["Audit record"],
    },
    "1 cell did not come back as written",
    "Audit sample was removed.",
    "Show A416",
  ],
  sheetChangedSince: [{ kind: "sheetChangedSince", sheet: "Audit sample", written: [] }, "Audit sample"],
  cellBeingEdited: [
    { kind: "cellBeingEdited", written: [] },
    "Excel is waiting for you",
    "Press Enter or Esc in the sheet, then try again.",
  ],
  excelBusy: [
    { kind: "excelBusy", seconds: 120, written: ["Audit record"] },
    "Stopped after 2 minutes",
    "This sheet was written before it ended: Audit record.",
  ],
  accessDenied: [
    { kind: "accessDenied", sheet: "Audit sample", written: [] },
    "“Audit sample” can’t be changed",
  ],
  rowTooLarge: [{ kind: "rowTooLarge", sheet: "Referrals", row: 2204, written: [] }, "Row 2,204"],
  stopped: [
    { kind: "stopped", written: ["Audit record", "Audit sample"] },
    "These sheets were written before it ended: Audit record and Audit sample.",
  ],
  excelRefused: [
    { kind: "excelRefused", code: "GeneralException", where: "write", written: [] },
    "“GeneralException”",
  ],
};

const kinds = Object.keys(examples) as Problem["kind"][];

test("every kind that has words has an example here, and the other way round", () => {
  expect(Object.keys({ ...explanations, ...changeExplanations }).sort()).toEqual([...kinds].sort());
});

describe.each(kinds)("%s", (kind) => {
  const [problem, ...facts] = examples[kind] as readonly [Problem, ...string[]];
  const words = explanation(problem);
  const whole = [
    words.title,
    words.happened,
    words.written,
    words.remedy,
    ...words.places.map(({ label }) => label),
  ].join(" ");

  test("holds its facts", () => {
    for (const fact of facts) expect(whole).toContain(fact);
  });

  test("says what was written and what to do, in whole sentences", () => {
    for (const sentences of [words.happened, words.written, words.remedy]) {
      expect(sentences).toMatch(/^[^a-z\s].*\.$/s);
    }
    expect(words.title).not.toMatch(/\.$/);
    expect(whole).not.toMatch(/undefined|NaN|\[object|\s{2}|\.\./);
  });

  test("uses the auditor's words", () => {
    expect(whole.replaceAll("Audit frame", "")).not.toMatch(
      /\b(strat(um|a)|frame|unit|null|boolean|undefined|API|token|exception|parse|JSON|sync|host)\b/,
    );
  });
});

test("what was written is told apart from nothing", () => {
  const nothing = explanation({ kind: "stopped", written: [] });
  expect(nothing.written).toBe("Nothing was written.");
  const something = explanation({ kind: "stopped", written: ["Audit record"] });
  expect(something.written).not.toContain("Nothing");
});

test("tickets that none of the seed gives point to the seed, and too low ones to the size of the group", () => {
  const none = explanation({
    kind: "ticketsNotOfSeed",
    sheet: "Drawn",
    column: "ticket",
    rows: [2, 3],
    of: 2,
    places: [],
  });
  expect(none.remedy).toBe("No ticket fits, so look at the seed and at the column of the case number first.");
  const low = explanation({
    kind: "ticketsUnlikely",
    sheet: "Drawn",
    group: "",
    cases: 25,
    populationSize: 40,
    tooHigh: false,
    places: [],
  });
  expect([low.title, low.happened.slice(0, 55)]).toEqual([
    "The tickets don’t fit its size",
    "They are too low to be the lowest 25 of only 40. By cha",
  ]);
});
