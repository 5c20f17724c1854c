import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AuditDefinition } from "../../src/core/audit-definition";
import { auditFindings } from "../../src/core/findings/audit-findings";
import type { Findings } from "../../src/core/findings/findings";
import { frameFingerprint } from "../../src/core/frame/fingerprint";
import type { StratumLabel, UnitId } from "../../src/core/frame/unit";
import type { DrawRecord } from "../../src/core/sampling/draw-record";
import { hashRankedSample } from "../../src/core/sampling/hash-ranked-sample";
import { METHODS } from "../../src/core/sampling/drawn-lines";
import type { Seed } from "../../src/core/sampling/seed";
import type { CriterionId } from "../../src/core/scoring/criterion";
import { mashThresholdSet } from "../../src/core/scoring/mash-threshold-set";
import { scoredCases } from "../../src/core/scoring/scored-cases";
import type { ScoringCells, ScoringRow } from "../../src/core/scoring/scoring-row";
import { sha256Hex } from "../../src/core/sha256";
import type { FindingsSheetWords } from "../../src/sheets/findings-words";
import type { DrawnSampleRow, SampleSheetWords } from "../../src/sheets/sample-sheet";

const root = join(__dirname, "../..");
const example = "simulator/examples/mash-2017";

/** Cells of the lines of a file without line breaks inside its cells. */
function linesOf(path: string): readonly (readonly string[])[] {
  const text = readFileSync(join(root, path), "utf8")
    .replace(/^\uFEFF/, "")
    .trim();
  return text
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
      ),
    );
}

const audit = JSON.parse(readFileSync(join(root, example, "audit.json"), "utf8")) as AuditDefinition;

/** The set-up of the example, without what its file says besides. */
export const exampleDefinition: AuditDefinition = {
  name: audit.name,
  list: audit.list,
  frame: audit.frame,
  sample: audit.sample,
  seed: audit.seed,
  criteriaSet: audit.criteriaSet,
  settings: audit.settings,
};

const frame = linesOf("test/reference/audit_A_frame.csv")
  .slice(1)
  .map(([key = "", stratum = ""]) => ({ key: key as UnitId, stratum: stratum as StratumLabel }));
const groups = new Map(frame.map(({ key, stratum }) => [key, stratum]));
const seed = "12345678901234567890" as Seed;
const labels = ["Assessment or Strategy Discussion", "Early Help", "NFA"] as const;
const plan = labels.map((label) => ({ label: label as StratumLabel, sampleSize: 20, spares: 5 }));
const tickets = hashRankedSample(frame, seed, plan);
const size = (label: string) => frame.filter(({ stratum }) => stratum === label).length;

/** The committed record of the example's draw. */
export const exampleRecord: DrawRecord = {
  sheet: "Audit record",
  state: "Committed",
  stateSince: "2017-11-23 10:42",
  stateReason: "Written, read back and compared",
  by: "J. Okafor",
  definition: { ...exampleDefinition, seed: { origin: "made" } },
  draw: {
    place: {
      sheet: "Referrals MASH 2017",
      table: null,
      headerRow: 3,
      firstColumn: 1,
      lastColumn: 14,
      lastRow: 2541,
      headers: ["Referral ID", "Date received"],
    },
    rowCount: 2538,
    hiddenRows: 112,
    exclusions: [
      { step: "Rows in the list", rule: "112 of them hidden; they count too", rowsOut: null, rowsLeft: 2538 },
      {
        step: "Outside the period",
        rule: "Date received before 1 September 2017 or after 1 November 2017",
        rowsOut: 59,
        rowsLeft: 2479,
      },
      { step: "In no group", rule: "Outcome is in none of the groups", rowsOut: 8, rowsLeft: 2471 },
    ],
    strata: labels.map((label, index) => ({
      label: label as StratumLabel,
      values: exampleDefinition.frame.strata.groups[index]?.values ?? [],
      populationSize: size(label),
      drawn: 20,
      spares: 5,
    })),
    fingerprint: frameFingerprint(frame),
    frozenAt: "2017-11-23 10:41",
    seedOrigin: "made",
    seedMadeAt: "2017-11-23 10:41",
    seedHash: sha256Hex(seed),
    seed,
    method: METHODS.stratified,
    toolVersion: "0.1.0",
    sampleSheet: "Audit sample",
    frameSheet: "Audit frame",
    tickets,
  },
  events: [
    {
      when: "2017-11-23 10:42",
      kind: "Check",
      result: "Drawn and read back",
      same: 60,
      of: 60,
      by: "J. Okafor",
    },
    {
      when: "2017-12-06 13:58",
      kind: "Check",
      result: "Drawn again before the findings",
      same: 60,
      of: 60,
      by: "J. Okafor",
    },
  ],
};

const agencies = [
  "Cambridgeshire Constabulary",
  "Primary school (Huntingdon)",
  "Cambridgeshire and Peterborough NHS Foundation Trust (Emergency Department Liaison)",
  "Member of the public",
];

/** The drawn cases with made-up carried cells. */
export const exampleSampleRows: readonly DrawnSampleRow[] = tickets
  .filter(({ role }) => role === "Sample")
  .map(({ key, stratum, rank }, index) => ({
    caseNumber: key,
    group: stratum,
    rank,
    role: "Sample",
    carried: [42979 + index, agencies[index % agencies.length] ?? "", index % 7 === 0 ? "" : 1000 + index],
  }));

export const exampleSampleWords: SampleSheetWords = {
  sheet: "Audit sample",
  table: "AuditSample",
  auditName: exampleDefinition.name,
  subtitle:
    "60 cases drawn at random from 2,471 on 23 November 2017. How they were drawn stands on Audit record.",
  caseHeader: "Referral ID",
  carried: [
    { header: "Date received", isDate: true },
    { header: "Referring agency", isDate: false },
    { header: "Child reference", isDate: false },
  ],
};

const [markHeader = [], ...markLines] = linesOf(`${example}/marks.csv`);

/** A cell of the example's marks: the scorer, a mark, or one of the columns beside it. */
export function exampleMark(caseNumber: string, column: string): string {
  const line = markLines.find((each) => each[markHeader.indexOf("Referral ID")] === caseNumber);
  return line?.[markHeader.indexOf(column)] ?? "";
}

const rows = markLines.map((line, index): ScoringRow => {
  const key = line[markHeader.indexOf("Referral ID")] ?? "";
  const cells = new Map<CriterionId, ScoringCells>();
  for (const { id } of mashThresholdSet.criteria) {
    const cell = (part: string) => exampleMark(key, part === "" ? id : `${id} ${part}`);
    const place = { sheet: "Audit sample", address: `${id}${index + 5}` };
    const [mark, reason, comment, kind, theme] = ["", "reason", "comment", "kind", "theme"].map(cell);
    cells.set(id, {
      mark: mark ?? "",
      reason: reason ?? "",
      comment: comment ?? "",
      kind: kind ?? "",
      theme: theme ?? "",
      place,
    });
  }
  const stratum = groups.get(key as UnitId) ?? ("" as StratumLabel);
  return {
    key: key as UnitId,
    stratum,
    rank: null,
    role: "sample",
    scorer: exampleMark(key, "scorer"),
    row: index + 5,
    cells,
  };
});

export const exampleCases = scoredCases(mashThresholdSet.criteria, rows).cases;

/** The findings of the example, all cases scored. */
export const exampleFindings: Findings = auditFindings({
  set: mashThresholdSet,
  settings: exampleDefinition.settings,
  design: {
    selection: "drawnHere",
    strata: labels.map((label) => ({ label: label as StratumLabel, populationSize: size(label), drawn: 20 })),
    leftOut: [],
  },
  ...scoredCases(mashThresholdSet.criteria, rows),
});

export const exampleWords: FindingsSheetWords = {
  sheet: "Audit findings",
  auditName: exampleDefinition.name,
  made: "6 December 2017, 14:05",
  period: "Date received, 1 September 2017 to 1 November 2017, both included",
  draws: "First draw from this list.",
  checked: "Drawn again on 6 December 2017: all 60 the same",
  groupColumn: "Outcome",
  byGroupSheet: "Audit findings by group",
};

/** The first rows of the frame, for a picture of its sheet. */
export const exampleFrameRows = frame.slice(0, 5).map(({ key, stratum }, index) => ({
  key,
  group: stratum,
  rowDigest: sha256Hex(`row ${index}`).slice(0, 16),
}));
