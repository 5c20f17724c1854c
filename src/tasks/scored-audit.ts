import type { AuditSettings } from "../core/audit-definition";
import { auditFindingsInSlices } from "../core/findings/audit-findings";
import type { Findings, SampleDesign } from "../core/findings/findings";
import { questionName } from "../core/findings/question-name";
import { refusal, success, type Outcome } from "../core/outcome";
import type { Problem } from "../core/problem";
import { inOneGo, type Sliced } from "../core/sliced";
import { changedCasesOf } from "../core/sampling/check-words";
import { isExamined, type DrawRecord } from "../core/sampling/draw-record";
import { lastCheck } from "../core/sampling/last-check";
import { strataNow } from "../core/sampling/strata-now";
import { selectionMethod } from "../core/sampling/sample-definition";
import type { CriteriaSet } from "../core/scoring/criterion";
import { criteriaSet } from "../core/scoring/criteria-sets";
import type { ExistingCases } from "../core/scoring/existing-cases";
import { withAgreedMarks } from "../core/scoring/agreed-marks";
import { withMarkWords } from "../core/scoring/mark-words";
import type { ScoredCase } from "../core/scoring/scored-case";
import { scoredCases } from "../core/scoring/scored-cases";
import { scoringGaps, type ScoringGap } from "../core/scoring/scoring-gaps";
import type { ScoringRow } from "../core/scoring/scoring-row";
import { scoringProgress, type ScoringProgress } from "../core/scoring/scoring-progress";
import { urgentConcerns, type UrgentConcern } from "../core/scoring/urgent-concern";
import { partlyChange } from "../sheets/partly-decided";
import { readCriteria } from "../sheets/read-criteria";
import { scoringRows, type ScoredTableReading } from "../sheets/scoring-rows";
import type { SheetCells } from "../sheets/workbook";
import { settledReview, type SettledReview } from "./agreed-marks";
import type { AuditBasis } from "./audit-basis";
import { renamedColumnProblems } from "./renamed-column-problems";
import { breakdownColumns, type BreakdownWish } from "./breakdown-columns";
import { drawnLines, rowsAsDrawn } from "./rows-as-drawn";

/** The scores as they stand now and what follows from them. */
export interface ScoredAuditReading {
  readonly set: CriteriaSet;
  readonly table: ScoredTableReading;
  readonly scoring: ScoringProgress;
  /** What is missing or can't be, cell by cell, in the order of the rows. */
  readonly gaps: readonly ScoringGap[];
  /** Concerns that nobody has acknowledged yet. */
  readonly urgentConcerns: readonly UrgentConcern[];
  readonly findings: Findings;
  /** The cases that the findings were made from. */
  readonly cases: readonly ScoredCase[];
  readonly record: DrawRecord | null;
  readonly existingCases: ExistingCases | null;
  /** null where no second review is drawn. */
  readonly secondReview: SettledReview | null;
}

/**
 * Works the findings out from the sheets as read. Refused: no table of cases, scoring columns that are not there or renamed,
 * cases that were drawn and are gone from the sample, cases that were never drawn, agreed marks that can't be used, and
 * "Partly" counting otherwise than was decided before the first case was scored.
 * Where two reviewers settled a mark, the agreed one counts; progress is that of the first marks.
 */
export function scoredAudit(
  basis: AuditBasis,
  scored: SheetCells | null,
  criteria: SheetCells | null,
  disagreements: SheetCells | null,
): Outcome<ScoredAuditReading> {
  return inOneGo(scoredAuditInSlices(basis, scored, criteria, disagreements));
}

/** The same in slices, broken down by some columns. */
export function* scoredAuditInSlices(
  basis: AuditBasis,
  scored: SheetCells | null,
  criteria: SheetCells | null,
  disagreements: SheetCells | null,
  brokenDownBy: BreakdownWish = { columns: [], mayBeGone: true },
): Sliced<Outcome<ScoredAuditReading>> {
  if (scored === null) return refusal({ kind: "sheetMissing", sheet: basis.sheet });
  const read = scoredSet(basis, criteria);
  if (!read.ok) return read;
  const set = read.value;
  const table = scoringRows(scored, set, basis.columns);
  if (!table.ok) return table;
  yield;
  const rows = rowsAsDrawn(basis, table.value.rows);
  const gone = goneColumns(basis, set, scored, table.value);
  if (gone.length > 0) return refusal(...gone);
  const strange = differenceFromDraw(
    basis,
    rows.map(({ key }) => key),
    scored.sheet,
  );
  if (strange !== null) return strange;

  const breakdowns = breakdownColumns(scored, { ...table.value, rows }, brokenDownBy);
  if (!breakdowns.ok) return breakdowns;
  const secondReview = settledReview(basis, set, disagreements);
  if (!secondReview.ok) return secondReview;
  const { cases: asFirstScored, marksNotAllowed } = scoredCases(set.criteria, rows);
  const cases = withAgreedMarks(asFirstScored, secondReview.value?.agreed ?? []);
  yield;
  const scoring = scoringProgress(scored.sheet, set, rows);
  yield;
  const partly = criteria === null ? null : partlyChange(criteria);
  if (partly !== null && scoring.begun > 0) {
    const { decided, now, place } = partly;
    return refusal({ kind: "partlyChanged", sheet: place.sheet, decided, now, places: [place] });
  }
  const { partlyCountsAs = basis.settings.partlyCountsAs } = set;
  const settings: AuditSettings = { ...basis.settings, partlyCountsAs };
  const design = sampleDesign(basis, rows);
  const gaps = scoringGaps(set.criteria, rows, table.value.positions);
  yield;
  const findings = yield* auditFindingsInSlices({
    set,
    settings,
    design,
    cases,
    marksNotAllowed,
    agreedLeftOut: secondReview.value?.standing?.leftOut.length ?? 0,
    breakdowns: breakdowns.value.columns,
    breakdownsLeftOut: breakdowns.value.gone,
  });
  return success({
    set,
    table: { ...table.value, rows },
    scoring,
    gaps,
    urgentConcerns: urgentConcerns(rows, set.criteria),
    findings,
    cases,
    record: basis.record,
    existingCases: basis.existingCases,
    secondReview: secondReview.value,
  });
}

/** The standing set, read through what the auditor said of the words in columns that were scored before. */
export function scoredSet(
  { criteriaSet: id, existingCases }: Pick<AuditBasis, "criteriaSet" | "existingCases">,
  criteria: SheetCells | null,
): Outcome<CriteriaSet> {
  const set = standingSet(id, criteria);
  return set.ok ? success(withMarkWords(set.value, existingCases?.markWords ?? {})) : set;
}

/** The set as it stands on Audit criteria, or the ready-made one where that sheet is not there yet. */
export function standingSet(id: string, criteria: SheetCells | null): Outcome<CriteriaSet> {
  if (criteria !== null) return readCriteria(criteria);
  const set = criteriaSet(id);
  return set === null
    ? refusal({
        kind: "definitionUnreadable",
        where: "criteriaSet",
        why: `there is no ready-made set “${id}”`,
      })
    : success(set);
}

/** Columns that are gone: those that were renamed, as far as that shows, and answers that have no column. */
function goneColumns(
  { columns }: AuditBasis,
  { criteria, ...set }: CriteriaSet,
  scored: SheetCells,
  table: ScoredTableReading,
): readonly Problem[] {
  const renamed = renamedColumnProblems({ ...set, criteria }, scored, table, columns, "reading");
  const asked = new Set(renamed.map(({ column }) => column));
  const missing = criteria.filter(
    (criterion) =>
      table.missing.includes(criterion.id) &&
      ![columns.markColumns[criterion.id], questionName(criterion)].some(
        (header) => header !== undefined && asked.has(header),
      ),
  );
  if (missing.length === 0) return renamed;
  const names = missing.map(({ shortName }) => shortName);
  return [...renamed, { kind: "scoringColumnsMissing", sheet: scored.sheet, columns: names }];
}

function differenceFromDraw(
  basis: AuditBasis,
  keys: readonly string[],
  sheet: string,
): ReturnType<typeof refusal> | null {
  const drawn = drawnLines(basis);
  if (drawn === null) return null;
  // A spare that was put into our sample by hand did not come in by its turn; in a table drawn elsewhere they all stand.
  const mayStand = drawn.filter(({ role }) => basis.record === null || isExamined(role));
  const known = new Set<string>(mayStand.map((line) => line.key));
  const strangers = keys.filter((key) => !known.has(key));
  if (strangers.length > 0) return refusal({ kind: "caseNotDrawn", sheet, cases: strangers });
  const there = new Set(keys);
  const gone = drawn.filter((line) => isExamined(line.role) && !there.has(line.key)).map((line) => line.key);
  return gone.length > 0 ? refusal({ kind: "sampledCaseMissing", sheet, cases: gone }) : null;
}

function sampleDesign(basis: AuditBasis, rows: readonly ScoringRow[]): SampleDesign {
  const draw = basis.record?.draw;
  if (draw !== undefined && draw !== null) {
    const strata = strataNow(draw).filter(({ populationSize }) => populationSize > 0);
    return {
      selection: "drawnHere",
      ...(basis.record !== null && selectionMethod(basis.record.definition.sample) === "systematic"
        ? { atEqualSteps: true }
        : {}),
      strata: strata
        .filter(({ drawn }) => drawn > 0)
        .map(({ label, populationSize, drawn }) => ({ label, populationSize, drawn })),
      leftOut: strata
        .filter(({ drawn }) => drawn === 0)
        .map(({ label, populationSize }) => ({ label, populationSize })),
      ...listChangeOf(basis.record),
    };
  }
  const drawnElsewhere = basis.existingRecord?.draw ?? null;
  if (drawnElsewhere !== null) {
    return {
      selection: "seededElsewhere",
      strata: drawnElsewhere.strata.map(({ label, populationSize, drawn }) => ({
        label,
        populationSize,
        drawn,
      })),
      leftOut: [],
    };
  }
  const sizes = basis.existingCases?.populationSizes ?? null;
  const labels = [...new Set(rows.map(({ stratum }) => stratum))];
  const named = Object.keys(sizes ?? {}).filter((label) => !labels.some((each) => each === label));
  const selection = { random: "randomElsewhere", notRandom: "notRandom", unknown: "unknown" } as const;
  return {
    selection: selection[basis.existingCases?.chosen ?? "unknown"],
    strata: [...labels, ...(named as typeof labels)].map((label) => ({
      label,
      populationSize: sizes !== null && Object.hasOwn(sizes, label) ? (sizes[label] ?? null) : null,
      drawn: rows.filter(({ stratum }) => stratum === label).length,
    })),
    leftOut: [],
  };
}

/** What the last check of the draw saw of the list, for the caveat with its date. */
function listChangeOf(record: DrawRecord | null): Pick<SampleDesign, "listChange"> {
  const last = lastCheck(record?.events ?? []);
  const cases = last === null ? 0 : changedCasesOf(last.result);
  return last === null || cases === 0 ? {} : { listChange: { seen: last.when, cases } };
}
