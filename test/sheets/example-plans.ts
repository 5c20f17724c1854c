import { elsewhereCheckWords } from "../../src/core/sampling/elsewhere-check-words";
import { mashThresholdSet } from "../../src/core/scoring/mash-threshold-set";
import { auditRecordSheet } from "../../src/sheets/audit-record-sheet";
import { choiceLists } from "../../src/sheets/choice-lists";
import { criteriaSheet } from "../../src/sheets/criteria-sheet";
import { existingCasesSheet } from "../../src/sheets/existing-cases-record";
import { findingsByGroupSheet } from "../../src/sheets/findings-by-group-sheet";
import { findingsSheet } from "../../src/sheets/findings-sheet";
import { frameSheet } from "../../src/sheets/frame-sheet";
import type { SheetPlan } from "../../src/sheets/plan";
import { disagreementsSheet } from "../../src/sheets/disagreements-sheet";
import { recordSecondReviewPlan } from "../../src/sheets/second-review-record";
import { secondReviewSheet } from "../../src/sheets/second-review-sheet";
import { sampleSheet } from "../../src/sheets/sample-sheet";
import { scoringColumns } from "../../src/sheets/scoring-columns";
import {
  exampleDefinition,
  exampleFindings,
  exampleFrameRows,
  exampleRecord,
  exampleSampleRows,
  exampleSampleWords,
  exampleWords,
} from "./example-audit";
import { exampleChange } from "./example-change";
import {
  exampleActionsPlan,
  exampleBeside,
  exampleUpdatedWording,
  exampleWordingPlan,
} from "./example-beside";
import { completeFindings } from "./example-complete";
import { exampleAgreement, exampleDisagreements, exampleReview } from "./example-review";
import { exampleSurveyPlan } from "./example-survey-plan";
import { exampleWorkings } from "./example-workings";
import { sheetOfPlan } from "./sheet-of-plan";
import { simpleRandomRecord, systematicRecord } from "./other-draws";

const auditName = exampleDefinition.name;

/** The example's own draw, as if it had been made in a warehouse. */
function drawnElsewherePlan(): SheetPlan {
  const { draw, events } = exampleRecord;
  if (draw === null) throw new Error("the example is drawn");
  const { seed, fingerprint, method, strata, tickets } = draw;
  return existingCasesSheet(
    {
      name: auditName,
      place: {
        sheet: "Drawn",
        table: "Drawn",
        headerRow: 1,
        firstColumn: 1,
        lastColumn: 6,
        lastRow: 1 + tickets.length,
        headers: [],
      },
      caseIdColumn: "case_number",
      groupColumn: "group_name",
      populationSizes: Object.fromEntries(strata.map(({ label, populationSize }) => [label, populationSize])),
      chosen: "random",
      criteriaSet: mashThresholdSet.id,
      markColumns: {},
      settings: exampleDefinition.settings,
      drawn: {
        seed: seed ?? "",
        fingerprint,
        columns: { ticket: "ticket", rank: "rank", role: "role", populationSize: "population_size" },
      },
    },
    { sheet: "Audit record", by: "J. Okafor", at: "2017-11-23 10:42" },
    null,
    {
      draw: {
        method,
        strata: strata.map(({ label, populationSize, drawn, spares }) => ({
          label,
          populationSize,
          drawn,
          spares,
        })),
        tickets,
      },
      checks: events.slice(0, 1).map((check) => ({
        ...check,
        kind: "Check",
        result: elsewhereCheckWords(true),
        same: check.same ?? 0,
        of: check.of ?? 0,
      })),
    },
  );
}

/** Every sheet that the add-in makes, of the example audit, by the name of its picture. */
export const examplePlans: Readonly<Record<string, SheetPlan>> = {
  "audit-sample": sampleSheet(exampleSampleWords, exampleSampleRows),
  "audit-frame": frameSheet(
    "Audit frame",
    "The 2,471 cases that could be drawn, as they stood on 23 November 2017. Audit record says how to draw from them again.",
    exampleFrameRows,
  ),
  "audit-record": auditRecordSheet(exampleRecord),
  "audit-record-draft": auditRecordSheet({
    ...exampleRecord,
    state: "Draft",
    stateReason: "",
    draw: null,
    events: [],
  }),
  "audit-record-systematic": auditRecordSheet(systematicRecord),
  "audit-record-simple-random": auditRecordSheet(simpleRandomRecord),
  "audit-record-existing-cases": existingCasesSheet(
    {
      name: auditName,
      place: {
        sheet: "My cases",
        table: null,
        headerRow: 1,
        firstColumn: 1,
        lastColumn: 5,
        lastRow: 61,
        headers: [],
      },
      caseIdColumn: "Case",
      groupColumn: "Outcome",
      populationSizes: { "Early Help": 412, NFA: 675 },
      chosen: "random",
      criteriaSet: mashThresholdSet.id,
      markColumns: { decision: "Decision right?" },
      settings: exampleDefinition.settings,
    },
    { sheet: "Audit record", by: "J. Okafor", at: "2017-11-23 10:42" },
  ),
  "audit-record-drawn-elsewhere": drawnElsewherePlan(),
  "audit-criteria": criteriaSheet(mashThresholdSet, {
    sheet: "Audit criteria",
    table: "AuditCriteria",
    auditName,
  }),
  "scoring-columns": scoringColumns(
    mashThresholdSet,
    { sheet: "Audit criteria", lists: choiceLists(mashThresholdSet) },
    {
      sheet: "Audit sample",
      table: "AuditSample",
      headerRow: 4,
      firstColumn: 1,
      lastColumn: 7,
      lastRow: 64,
      headers: [
        "Referral ID",
        "Group",
        "Rank",
        "Role",
        "Date received",
        "Referring agency",
        "Child reference",
      ],
      markColumns: {},
      ownSheetOf: auditName,
    },
  ).plan,
  "audit-record-second-review": recordSecondReviewPlan(
    exampleReview,
    {
      when: exampleReview.drawnAt,
      kind: "Second review",
      result: "30 of 60 scored cases drawn for a second review by R. Singh",
      same: null,
      of: null,
      by: exampleReview.by,
    },
    sheetOfPlan(auditRecordSheet(exampleRecord)),
  ),
  "audit-second-review": secondReviewSheet(
    {
      sheet: exampleReview.sheet,
      table: "AuditSecondReview",
      auditName,
      subtitle:
        "30 of 60 scored cases, drawn at random on 4 December 2017. First marks are not shown here; please don’t look at Audit sample before you have finished.",
      caseHeader: exampleSampleWords.caseHeader,
      carried: exampleSampleWords.carried,
      criteriaSheet: "Audit criteria",
      criteriaCells: null,
      reviewer: exampleReview.reviewer,
    },
    exampleReview.tickets.map(({ key, rank, stratum }) => ({
      caseNumber: key,
      group: stratum,
      rank,
      carried: exampleSampleRows.find(({ caseNumber }) => caseNumber === key)?.carried ?? [],
    })),
    mashThresholdSet,
  ),
  "audit-disagreements": disagreementsSheet(
    { sheet: "Audit disagreements", auditName, criteriaSheet: "Audit criteria", criteriaCells: null },
    exampleDisagreements,
    mashThresholdSet,
    {
      key: exampleDisagreements[0]?.key ?? ("" as never),
      criterion: exampleDisagreements[0]?.criterion ?? ("" as never),
      word: "No",
      by: "A. Mensah",
      at: "2017-12-06 10:42",
      why: "The form names no threshold",
    },
  ),
  "audit-actions": exampleActionsPlan,
  "audit-survey": exampleSurveyPlan,
  "audit-wording": exampleWordingPlan,
  "audit-wording-later": exampleUpdatedWording,
  "audit-findings": findingsSheet(exampleFindings, exampleWords),
  "audit-findings-with-own-words": findingsSheet(exampleFindings, { ...exampleWords, beside: exampleBeside }),
  "audit-findings-second-review": findingsSheet(exampleFindings, {
    ...exampleWords,
    review: exampleAgreement,
  }),
  "audit-findings-by-group":
    findingsByGroupSheet(exampleFindings, { ...exampleWords, sheet: "Audit findings by group" }) ??
    frameSheet("", "", []),
  "audit-findings-complete": findingsSheet(completeFindings, exampleWords),
  "audit-findings-change": findingsSheet(exampleFindings, { ...exampleWords, change: exampleChange }),
  "audit-findings-by-agency":
    findingsByGroupSheet(completeFindings, { ...exampleWords, sheet: "Audit findings by group" }) ??
    frameSheet("", "", []),
  "audit-workings": exampleWorkings(),
};
