import { dayOfSerial } from "../../src/core/frame/calendar";
import type { AuditDefinition } from "../../src/core/audit-definition";
import type { FoundList } from "../../src/core/frame/found-list";
import type { ListCells } from "../../src/core/frame/list-cells";
import type { StratumLabel, UnitId } from "../../src/core/frame/unit";
import type { DrawRecord } from "../../src/core/sampling/draw-record";
import type { CriterionId } from "../../src/core/scoring/criterion";
import { mashThresholdSet } from "../../src/core/scoring/mash-threshold-set";
import type { ScoringProgress } from "../../src/core/scoring/scoring-progress";
import type { RecognisedAudit, StageName, StageState } from "../../src/tasks/recognised-audit";

/** A list of 30 made-up cases in three groups; the header stands in row 3. */
export const list: FoundList = {
  place: {
    sheet: "Referrals",
    table: null,
    headerRow: 3,
    firstColumn: 1,
    lastColumn: 4,
    lastRow: 33,
    headers: ["Referral ID", "Received", "Outcome", "Agency"],
  },
  headers: [
    { header: "Referral ID", position: 1, looksLike: "text", repeated: false },
    { header: "Received", position: 2, looksLike: "date", repeated: false },
    { header: "Outcome", position: 3, looksLike: "text", repeated: false },
    { header: "Agency", position: 4, looksLike: "text", repeated: false },
  ],
  rowCount: 30,
  filtered: false,
  suggestion: { caseId: "Referral ID", date: "Received", group: "Outcome" },
};

/** As Excel displays a day: "01/09/2017". */
function shownDay(serial: number): string {
  return (dayOfSerial(serial, 1900) ?? "").split("-").reverse().join("/");
}

/** Outcomes in turn: 10 each of Early Help, NFA and Assessment. Received from 1 September 2017 on, a day each. */
export function listCells(change: { readonly ids?: Readonly<Record<number, string>> } = {}): ListCells {
  const rows = Array.from({ length: 30 }, (_, index) => index);
  const ids = rows.map((row) => change.ids?.[row + 4] ?? `CAM-${100 + row}`);
  const days = rows.map((row) => 42979 + row);
  return {
    place: list.place,
    rowCount: 30,
    hiddenRows: 2,
    columns: [
      { header: "Referral ID", position: 1, values: ids, text: ids },
      { header: "Received", position: 2, values: days, text: days.map((day) => shownDay(day)) },
      {
        header: "Outcome",
        position: 3,
        values: rows.map((row) => ["Early Help", "NFA", "Assessment"][row % 3] ?? ""),
        text: null,
      },
    ],
  };
}

export const definition: AuditDefinition = {
  name: "Threshold audit 2017",
  list: { sheet: "Referrals", table: null, headerRow: 3 },
  frame: {
    caseIdColumns: ["Referral ID"],
    period: { column: "Received", from: "2017-09-01", to: "2017-09-30", readTextDates: false },
    strata: {
      column: "Outcome",
      groups: [
        { label: "Early Help", values: ["Early Help"] },
        { label: "NFA", values: ["NFA"] },
        { label: "Assessment", values: ["Assessment"] },
      ],
      leaveOutUngrouped: false,
    },
    carriedColumns: ["Agency"],
    leaveOutTotals: false,
  },
  sample: { size: 9, allocation: { method: "equal" }, minimumPerStratum: 1, spares: 2 },
  seed: { origin: "made" },
  criteriaSet: "mash-threshold",
  settings: { confidenceLevel: 0.95, partlyCountsAs: 0 },
};

export const draft: DrawRecord = {
  sheet: "Audit record",
  state: "Draft",
  stateSince: "2017-11-23 10:40",
  stateReason: "",
  by: "J. Okafor",
  definition,
  draw: null,
  events: [],
};

export const committed: DrawRecord = {
  ...draft,
  state: "Committed",
  draw: {
    place: list.place,
    rowCount: 30,
    hiddenRows: 2,
    exclusions: [],
    strata: ["Early Help", "NFA", "Assessment"].map((label) => ({
      label: label as StratumLabel,
      values: [label],
      populationSize: 10,
      drawn: 3,
      spares: 2,
    })),
    fingerprint: "0".repeat(64),
    frozenAt: "2017-11-23 10:41",
    seedOrigin: "made",
    seedMadeAt: "2017-11-23 10:41",
    seedHash: "0".repeat(64),
    seed: "40718269355170288364",
    method: "SHA-256",
    sampleSheet: "Audit sample",
    frameSheet: "Audit frame",
    tickets: ["Early Help", "NFA", "Assessment"].flatMap((label, group) =>
      Array.from({ length: 5 }, (_, index) => ({
        key: `CAM-${100 + group * 10 + index}` as UnitId,
        ticket: String(index).padStart(64, "0"),
        rank: index + 1,
        role: index < 3 ? ("Sample" as const) : ("Spare" as const),
        stratum: label as StratumLabel,
      })),
    ),
  },
  events: [
    {
      when: "2017-11-23 10:42",
      kind: "Check",
      result: "The same cases again",
      same: 9,
      of: 9,
      by: "J. Okafor",
    },
  ],
};

/** Seven of nine cases scored, one mark not allowed. */
export const scoring: ScoringProgress = {
  sheet: "Audit sample",
  cases: 9,
  scored: 7,
  begun: 8,
  byScorer: [{ scorer: "J. Okafor", scored: 7, cases: 9 }],
  byStratum: [
    { stratum: "Early Help", scored: 3, cases: 3 },
    { stratum: "NFA", scored: 2, cases: 3 },
    { stratum: "Assessment", scored: 2, cases: 3 },
  ],
  byCriterion: mashThresholdSet.criteria.map(({ id }, index) => ({
    id,
    scored: 6,
    notApplicable: index === 0 ? 3 : 1,
    blank: index === 0 ? 0 : 2,
  })),
  marksNotAllowed: [
    {
      caseKey: "CAM-104",
      criterion: "threshold" as CriterionId,
      mark: "y",
      place: { sheet: "Audit sample", address: "H5" },
    },
  ],
  nextCase: { key: "CAM-107", stratum: "NFA", place: { sheet: "Audit sample", address: "H8" } },
};

const notBegun: Readonly<Record<StageName, StageState>> = {
  cases: "notBegun",
  sample: "notBegun",
  criteria: "notBegun",
  score: "notBegun",
  findings: "notBegun",
  share: "notBegun",
};

/** What a look at the workbook gives: nothing but the list, unless told otherwise. */
export function recognisedAudit(
  change: Partial<Omit<RecognisedAudit, "stages">> & {
    readonly stages?: Partial<Record<StageName, StageState>>;
  } = {},
): RecognisedAudit {
  return {
    look: { readOnly: false, structureProtected: false, sheets: [], activeSheet: "Referrals", own: [] },
    lists: [list],
    listSheets: ["Referrals"],
    audits: [],
    record: null,
    drawsBegun: 0,
    drawsEnded: 0,
    unfinishedDraw: null,
    existingCases: null,
    drawnElsewhere: null,
    scoring: null,
    criteria: null,
    scoredHeaders: null,
    scoringSheet: null,
    gaps: [],
    notAsked: 0,
    marksUsed: new Map(),
    urgentConcerns: [],
    secondReview: null,
    sheetProblems: [],
    survey: null,
    comparedWith: [],
    findingsMadeAt: null,
    findingsUnreadable: false,
    findingsStale: false,
    findingsChanges: null,
    besideProblems: [],
    ...change,
    stages: { ...notBegun, ...change.stages },
  };
}

export const drawnAudit = (): RecognisedAudit =>
  recognisedAudit({
    record: committed,
    drawsBegun: 1,
    stages: { cases: "done", sample: "done", criteria: "underWay" },
  });

export const scoredAudit = (): RecognisedAudit => ({
  ...drawnAudit(),
  scoring,
  stages: { ...notBegun, cases: "done", sample: "done", criteria: "done", score: "attention" },
});
