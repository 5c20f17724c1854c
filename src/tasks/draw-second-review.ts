import { dayInWords } from "../core/frame/calendar";
import { isDateFormat } from "../core/frame/date-format";
import { frameOfDraw } from "../core/sampling/frame-of-draw";
import { refusal, success, type Outcome } from "../core/outcome";
import type { CellPlace } from "../core/cell-place";
import { isExamined, type DrawEvent, type RecordedDraw } from "../core/sampling/draw-record";
import { madeSeed, seedFromText } from "../core/sampling/seed";
import type { CriteriaSet } from "../core/scoring/criterion";
import { firstMarksFingerprint } from "../core/scoring/first-marks-fingerprint";
import { cellText, foldedWord } from "../core/scoring/mark-meaning";
import { scoredCases } from "../core/scoring/scored-cases";
import { isUnanswered } from "../core/scoring/scoring-progress";
import type { ScoringRow } from "../core/scoring/scoring-row";
import {
  SECOND_REVIEW_METHOD,
  type RecordedSecondReview,
  type ScoredUnit,
} from "../core/scoring/second-review";
import { secondReviewDraw } from "../core/scoring/second-review-draw";
import { secondReviewWords } from "../core/scoring/second-review-events";
import { sha256Hex } from "../core/sha256";
import { readBack } from "../sheets/read-back";
import { readSecondReview } from "../sheets/read-second-review";
import { sampleHeaders, uniqueHeaders, type CarriedColumn } from "../sheets/sample-sheet";
import type { ScoredTableReading } from "../sheets/scoring-rows";
import { recordSecondReviewPlan } from "../sheets/second-review-record";
import { secondReviewSheet } from "../sheets/second-review-sheet";
import { freeTableName } from "../sheets/sheet-names";
import type { SheetCells, SheetLook } from "../sheets/workbook";
import { auditBasis } from "./audit-basis";
import { carriedColumns } from "./carried-columns";
import { CRITERIA_SHEET, RECORD_SHEETS, recordsAmong, SAMPLE_SHEET } from "./own-sheets";
import { readCriteriaCells } from "./read-criteria-cells";
import { readScoredTable } from "./read-scored-table";
import { scoredAudit } from "./scored-audit";
import { secondReviewSheets } from "./second-review-sheets";
import type { TaskGround } from "./task-ground";
import type { DrawnSecondReview, SecondReviewAsked } from "./second-review-results";

/**
 * Draws some of the scored cases for a second reviewer. Only once every case that counts has its first marks; the seed is
 * made then, so that nobody knew the cases while scoring. Their sheet, which shows no first mark, and the record with
 * seed, fingerprints, tickets and a line of the register are written in one go and read back. Five requests, one more
 * where the sample is not the first of the workbook. What is refused has changed nothing.
 */
export async function drawSecondReview(
  ground: TaskGround,
  asked: SecondReviewAsked,
  by: string,
): Promise<Outcome<DrawnSecondReview>> {
  const { workbook, surroundings } = ground;
  const reviewer = asked.reviewer.trim();
  if (reviewer === "") return refusal({ kind: "noReviewerNamed" });
  const typed = asked.seed.origin === "typed" ? seedFromText(asked.seed.seed) : null;
  if (typed?.ok === false) return typed;

  const looked = await workbook.look([...RECORD_SHEETS, CRITERIA_SHEET, SAMPLE_SHEET]);
  if (!looked.ok) return looked;
  const records = looked.value.own.slice(0, RECORD_SHEETS.length);
  const [firstCriteria = null, sample = null] = looked.value.own.slice(RECORD_SHEETS.length);
  const basis = auditBasis(records, ground.audit ?? null);
  if (!basis.ok) return basis;
  const { record, recordCells, name: auditName, sheets } = basis.value;
  const draw = record?.draw ?? null;
  if (record === null || recordCells === null || draw === null) {
    const { sheet = "" } = basis.value.existingRecord ?? {};
    return refusal({ kind: "secondReviewNeedsDraw", record: sheet });
  }
  const standing = readSecondReview(recordCells);
  if (!standing.ok) return standing;
  if (standing.value !== null) {
    return refusal({ kind: "secondReviewStands", record: record.sheet, sheet: standing.value.sheet });
  }
  const names = secondReviewSheets(record.sheet);
  const taken = looked.value.sheets.find(({ name }) => name.toLowerCase() === names.review.toLowerCase());
  if (taken !== undefined) return refusal({ kind: "sheetNameTaken", sheet: taken.name });

  const criteria = await readCriteriaCells(ground, sheets, firstCriteria);
  if (!criteria.ok) return criteria;
  const table = await readScoredTable(ground, basis.value, sample);
  if (!table.ok) return table;
  const { cells, columns } = table.value;
  const audit = scoredAudit({ ...basis.value, columns }, cells, criteria.value, null);
  if (!audit.ok) return audit;
  const { set, scoring, table: first } = audit.value;
  if (cells === null || scoring.scored < scoring.cases) {
    const places = firstBlanks(set, first.rows);
    const { sheet, scored, cases } = scoring;
    return refusal({ kind: "firstScoringIncomplete", sheet, scored, cases, places });
  }

  const seed = typed?.value ?? madeSeed(surroundings.randomBytes);
  const seedHash = sha256Hex(seed);
  const usedIn = seedUsedIn(records, seedHash);
  if (usedIn !== null) return refusal({ kind: "seedUsedBefore", record: usedIn });
  const drawn = secondReviewDraw(countingUnits(draw), seed, asked.size);
  if (!drawn.ok) return drawn;
  const now = surroundings.now();
  const keys = drawn.value.tickets.map(({ key }) => key);
  const review: RecordedSecondReview = {
    ...drawn.value,
    sheet: names.review,
    drawnAt: now,
    by,
    reviewer,
    seedOrigin: asked.seed.origin,
    seed,
    seedHash,
    method: SECOND_REVIEW_METHOD,
    firstMarks: firstMarksFingerprint(set.criteria, first.rows, keys),
  };
  const event: DrawEvent = {
    when: now,
    kind: "Second review",
    result: secondReviewWords(review.groups, reviewer),
    same: null,
    of: null,
    by,
  };
  const carried = carriedHere(
    uniqueHeaders([
      columns.caseHeader,
      ...Object.values(sampleHeaders),
      ...carriedColumns(frameOfDraw(record.definition), null).map(({ header }) => header),
    ]).slice(1 + Object.keys(sampleHeaders).length),
    first,
    looked.value.sheets.find(({ name }) => name === cells.sheet),
  );
  const rows = new Map(first.rows.map((row) => [row.key, row.row]));
  const tableNames = looked.value.sheets.flatMap((sheet) => sheet.tables.map((each) => each.name));
  const sheet = secondReviewSheet(
    {
      sheet: names.review,
      table: freeTableName("AuditSecondReview", tableNames),
      auditName,
      subtitle: `${keys.length} of ${scoring.cases} scored cases, drawn at random on ${dayInWords(now.slice(0, 10))}. First marks are not shown here; please don’t look at ${cells.sheet} before you have finished.`,
      caseHeader: columns.caseHeader,
      carried,
      criteriaSheet: sheets.criteria,
      criteriaCells: criteria.value,
      reviewer,
    },
    review.tickets.map(({ key, rank, stratum }) => ({
      caseNumber: key,
      group: stratum,
      rank,
      carried: carried.map(({ column }) => cells.values[(rows.get(key) ?? 0) - 1]?.[column] ?? ""),
    })),
    set,
  );
  const plans = [sheet, recordSecondReviewPlan(review, event, recordCells)];
  const written = await workbook.write({ sheets: plans, activate: null });
  if (!written.ok) return written;
  const again = await workbook.readSheets([names.review, record.sheet]);
  if (!again.ok) return again;
  const places = plans.flatMap((plan, index) => readBack(plan, again.value[index] ?? null).differing);
  return places.length === 0
    ? success({ record: record.sheet, review })
    : refusal({
        kind: "writtenCellsDiffer",
        record: record.sheet,
        places,
        removed: [],
        written: [names.review, record.sheet],
      });
}

/** The cases that count: drawn, not replaced, used spares among them; by the record, whatever order the sample is in. */
function countingUnits({ tickets }: RecordedDraw): readonly ScoredUnit[] {
  return tickets
    .filter(({ role }) => isExamined(role) && role !== "Replaced")
    .map(({ key, stratum }) => ({ key, stratum }));
}

/** Cells of cases that count in which a first mark is missing or not allowed, at most 100. */
function firstBlanks(set: CriteriaSet, rows: readonly ScoringRow[]): readonly CellPlace[] {
  const counting = rows.filter(({ role }) => role !== "replaced");
  return scoredCases(set.criteria, counting)
    .cases.flatMap((scored, index) =>
      set.criteria.flatMap((criterion) => {
        const place = counting[index]?.cells.get(criterion.id)?.place;
        return isUnanswered(criterion, scored) && place !== undefined ? [place] : [];
      }),
    )
    .slice(0, 100);
}

/** The record that has used this seed already, for its sample or for its second review. */
function seedUsedIn(records: readonly (SheetCells | null)[], seedHash: string): string | null {
  const ofSample = recordsAmong(records).find(({ draw }) => draw?.seedHash === seedHash);
  if (ofSample !== undefined) return ofSample.sheet;
  const ofReview = records.find((cells) => {
    const read = cells === null ? null : readSecondReview(cells);
    return read?.ok === true && read.value?.seedHash === seedHash;
  });
  return ofReview?.sheet ?? null;
}

/** The carried columns that stand in the sample, with their places; what people added beside them stays behind. */
function carriedHere(
  wanted: readonly string[],
  { headers, headerRow }: ScoredTableReading,
  look: SheetLook | undefined,
): readonly (CarriedColumn & { readonly column: number })[] {
  return wanted.flatMap((header) => {
    const column = headers.findIndex((each) => foldedWord(each) === foldedWord(header));
    return column < 0 ? [] : [{ header, column, isDate: holdsDates(look, headerRow, column) }];
  });
}

/** Decided by the first rows under the headers, as far as they were looked at. */
function holdsDates(look: SheetLook | undefined, headerRow: number, column: number): boolean {
  const { top = 1, left = 1 } = look?.used ?? {};
  const below = (look?.topRows ?? []).slice(Math.max(0, headerRow + 1 - top));
  const first = below.find(({ values }) => cellText(values[column + 1 - left] ?? "") !== "");
  return (
    typeof first?.values[column + 1 - left] === "number" &&
    isDateFormat(first.numberFormats[column + 1 - left] ?? "")
  );
}
