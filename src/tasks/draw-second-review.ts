import { countedText } from "../core/findings/number-text";
import { dayInWords } from "../core/frame/calendar";
import { refusal, success, type Outcome } from "../core/outcome";
import type { Problem } from "../core/problem";
import type { DrawEvent } from "../core/sampling/draw-record";
import { madeSeed, seedFromText } from "../core/sampling/seed";
import { firstMarksFingerprint } from "../core/scoring/first-marks-fingerprint";
import type { ScoringProgress } from "../core/scoring/scoring-progress";
import { SECOND_REVIEW_METHOD, type RecordedSecondReview } from "../core/scoring/second-review";
import { secondReviewDraw } from "../core/scoring/second-review-draw";
import { secondReviewWords } from "../core/scoring/second-review-events";
import { secondReviewFrame, type SecondReviewFrame } from "../core/scoring/second-review-frame";
import { sha256Hex } from "../core/sha256";
import { readBack } from "../sheets/read-back";
import { readSecondReview } from "../sheets/read-second-review";
import { recordSecondReviewPlan } from "../sheets/second-review-record";
import { secondReviewSheet } from "../sheets/second-review-sheet";
import { freeTableName } from "../sheets/sheet-names";
import type { SheetCells } from "../sheets/workbook";
import { auditBasis, existingRecordAmong } from "./audit-basis";
import { countingUnits } from "./counting-units";
import { CRITERIA_SHEET, RECORD_SHEETS, recordsAmong, SAMPLE_SHEET } from "./own-sheets";
import { readCriteriaCells } from "./read-criteria-cells";
import { readScoredTable } from "./read-scored-table";
import { scoredAudit } from "./scored-audit";
import { secondReviewColumns } from "./second-review-columns";
import { secondReviewSheets } from "./second-review-sheets";
import type { TaskGround } from "./task-ground";
import type { DrawnSecondReview, SecondReviewAsked } from "./second-review-results";

/**
 * Draws some of the scored cases for a second reviewer, from a sample or from a table of cases chosen elsewhere. Only once
 * every case that counts has its first marks, or the auditor has named those that stay blank; the seed is made then, so
 * that nobody knew the cases while scoring. Their sheet, which shows no first mark, and the record with seed, fingerprints,
 * tickets and a line of the register are written in one go and read back. Five requests, one more where the scored table
 * is not the sample of the first draw. What is refused has changed nothing.
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
  const { record, register, name: auditName, sheets } = basis.value;
  const standing = readSecondReview(register.cells);
  if (!standing.ok) return standing;
  if (standing.value !== null) {
    return refusal({ kind: "secondReviewStands", record: register.sheet, sheet: standing.value.sheet });
  }
  const names = secondReviewSheets(register.sheet);
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
  const counting = countingUnits(basis.value, first.rows);
  const frame = secondReviewFrame(set, first.rows, counting);
  const incomplete = incompleteProblem(frame, scoring, asked.stayBlank);
  if (incomplete !== null) return refusal(incomplete);
  if (cells === null) return refusal({ kind: "sheetMissing", sheet: basis.value.sheet });

  const seed = typed?.value ?? madeSeed(surroundings.randomBytes);
  const seedHash = sha256Hex(seed);
  const usedIn = seedUsedIn(records, seedHash);
  if (usedIn !== null) return refusal({ kind: "seedUsedBefore", record: usedIn });
  const drawn = secondReviewDraw(frame.units, seed, asked.size);
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
    stayBlank: frame.stayBlank,
    drawnFrom: record === null ? frame.units : null,
  };
  const event: DrawEvent = {
    when: now,
    kind: "Second review",
    result: secondReviewWords(review.groups, reviewer),
    same: null,
    of: null,
    by,
  };
  const carried = secondReviewColumns(
    basis.value,
    set,
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
      subtitle: `${keys.length} of ${countedText(frame.units.length, "scored case", "scored cases")}, drawn at random on ${dayInWords(now.slice(0, 10))}. First marks are not shown here; please don’t look at ${cells.sheet} before you have finished.`,
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
  const plans = [sheet, recordSecondReviewPlan(review, event, register.cells)];
  const written = await workbook.write({ sheets: plans, activate: null });
  if (!written.ok) return written;
  const again = await workbook.readSheets([names.review, register.sheet]);
  if (!again.ok) return again;
  const places = plans.flatMap((plan, index) => readBack(plan, again.value[index] ?? null).differing);
  return places.length === 0
    ? success({ record: register.sheet, review })
    : refusal({
        kind: "writtenCellsDiffer",
        record: register.sheet,
        places,
        removed: [],
        written: [names.review, register.sheet],
      });
}

/** First marks that are not allowed stop the draw; blank ones do, but where the auditor said that they stay. */
function incompleteProblem(
  { blanks, notAllowed, stayBlank }: SecondReviewFrame,
  { sheet, scored, cases }: ScoringProgress,
  told: readonly string[],
): Problem | null {
  const said = new Set(told);
  const unsaid = blanks.filter(({ key }) => !said.has(key));
  if (unsaid.length === 0 && notAllowed.length === 0) return null;
  const known = stayBlank.filter(({ key }) => said.has(key)).length;
  const places = [...notAllowed, ...unsaid.map(({ sheet: on, address }) => ({ sheet: on, address }))];
  return { kind: "firstScoringIncomplete", sheet, scored, cases, told: known, places: places.slice(0, 100) };
}

/** The record that has used this seed already, for its sample or for its second review. */
function seedUsedIn(records: readonly (SheetCells | null)[], seedHash: string): string | null {
  const ofSample = recordsAmong(records).find(({ draw }) => draw?.seedHash === seedHash);
  if (ofSample !== undefined) return ofSample.sheet;
  const elsewhere = existingRecordAmong(records);
  const stated = elsewhere?.cases.drawn?.seed;
  if (elsewhere !== null && stated !== undefined && sha256Hex(stated) === seedHash) return elsewhere.sheet;
  const ofReview = records.find((cells) => {
    const read = cells === null ? null : readSecondReview(cells);
    return read?.ok === true && read.value?.seedHash === seedHash;
  });
  return ofReview?.sheet ?? null;
}
