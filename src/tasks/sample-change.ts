import type { FrameDefinition } from "../core/frame/frame-definition";
import type { ListCells } from "../core/frame/list-cells";
import { rowsOfKeys } from "../core/frame/rows-of-keys";
import { refusal, success, type Outcome } from "../core/outcome";
import type { CellPlace } from "../core/cell-place";
import type { DrawRecord, RecordedDraw, TicketLine } from "../core/sampling/draw-record";
import { frameOfDraw } from "../core/sampling/frame-of-draw";
import type { CriteriaSet } from "../core/scoring/criterion";
import { addedSampleRows } from "../sheets/added-sample-rows";
import { choiceLists } from "../sheets/choice-lists";
import type { SheetPlan } from "../sheets/plan";
import { readBack } from "../sheets/read-back";
import type { DrawnSampleRow } from "../sheets/sample-sheet";
import type { ScoringRow } from "../core/scoring/scoring-row";
import type { ScoringTarget } from "../sheets/scoring-columns";
import { scoringRows } from "../sheets/scoring-rows";
import type { ReadBackCells, SheetCells } from "../sheets/workbook";
import { auditBasis } from "./audit-basis";
import { carriedCells, carriedColumns } from "./carried-columns";
import { filledCells } from "./filled-cells";
import { readListOfDraw } from "./list-of-draw";
import { CRITERIA_SHEET, RECORD_SHEETS, SAMPLE_SHEET } from "./own-sheets";
import { readCriteriaCells } from "./read-criteria-cells";
import { scoringTarget } from "./scoring-target";
import { scoredSet } from "./scored-audit";
import type { TaskGround } from "./task-ground";
import { unhurried } from "./unhurried";

/** A committed draw with all that a change of its sample needs, read before anything is decided. */
export interface OpenSample {
  readonly record: DrawRecord;
  readonly draw: RecordedDraw;
  readonly recordCells: SheetCells;
  /** null where the list is no longer in the workbook, or has lost a column. */
  readonly list: ListCells | null;
  readonly frameCells: SheetCells | null;
  readonly standing: ReadBackCells["standing"];
  /** The table of the sample, and its rows as they stand. */
  readonly target: ScoringTarget;
  readonly sampleRows: readonly ScoringRow[];
  /**
   * The plan that brings these cases into Audit sample, and marks those that were replaced. Refused where something
   * stands below the table.
   */
  readonly samplePlan: (
    entering: readonly TicketLine[],
    replaced: readonly string[],
  ) => Promise<Outcome<SheetPlan>>;
}

/**
 * Reads records, sample, frame and list of the committed draw in 3 requests, chunks apart. Nothing is written. Refused:
 * no committed draw, a record or sample that can't be read.
 */
export async function openSample({
  workbook,
  audit: choice = null,
}: TaskGround): Promise<Outcome<OpenSample>> {
  const looked = await workbook.look([...RECORD_SHEETS, CRITERIA_SHEET, SAMPLE_SHEET]);
  if (!looked.ok) return looked;
  const recordSheets = looked.value.own.slice(0, RECORD_SHEETS.length);
  const [firstCriteria = null] = looked.value.own.slice(RECORD_SHEETS.length);
  const basis = auditBasis(recordSheets, choice);
  if (!basis.ok) return basis;
  const standingCriteria = await readCriteriaCells({ workbook }, basis.value.sheets, firstCriteria);
  if (!standingCriteria.ok) return standingCriteria;
  const criteria = standingCriteria.value;
  const { record } = basis.value;
  const draw = record?.draw ?? null;
  const recordCells = recordSheets.find((cells) => cells?.sheet === record?.sheet) ?? null;
  if (record === null || draw === null || recordCells === null) return refusal({ kind: "noDraw" });

  const frame = frameOfDraw(record.definition);
  const names = [draw.sampleSheet, record.sheet, ...(draw.frameSheet === null ? [] : [draw.frameSheet])];
  const read = await readListOfDraw({ workbook }, draw.place, frame, names);
  if (!read.ok) return read;
  const { list, standing, sheets } = read.value;
  const [sample = null, , frameCells = null] = sheets;
  if (sample === null) return refusal({ kind: "sheetMissing", sheet: draw.sampleSheet });
  const set = scoredSet(basis.value, criteria);
  if (!set.ok) return set;
  const table = scoringRows(sample, set.value, basis.value.columns);
  if (!table.ok) return table;
  const target = scoringTarget(basis.value, looked.value, null, sample, table.value);
  const inTable = table.value.rows.filter(({ row }) => row <= target.lastRow);
  const rowByKey = new Map(inTable.map(({ key, row }) => [String(key), row]));
  const scoringSet: CriteriaSet | null = criteria === null ? null : set.value;
  const words = {
    caseHeader: basis.value.columns.caseHeader,
    carried: carriedColumns(frame, list),
    auditName: basis.value.name,
    criteria: { sheet: basis.value.sheets.criteria, lists: choiceLists(set.value, criteria) },
  };
  return success({
    record,
    draw,
    recordCells,
    list,
    frameCells,
    standing,
    target,
    sampleRows: table.value.rows,
    samplePlan: async (entering, replaced) => {
      const coming = entering.filter(({ key }) => !rowByKey.has(key));
      const inTheWay = belowTable(sample, target, coming);
      if (inTheWay.length > 0)
        return refusal({ kind: "cellsInTheWay", sheet: sample.sheet, places: inTheWay });
      const rows = await enteringRows(coming, frame, list);
      return success(addedSampleRows({ target, rowByKey }, { rows, replaced }, words, scoringSet));
    },
  });
}

/** What stands where cases would come in. A row that we wrote there ourselves, before a failure, is not in the way. */
function belowTable(
  sample: SheetCells,
  { lastRow, firstColumn, lastColumn }: ScoringTarget,
  coming: readonly TicketLine[],
): readonly CellPlace[] {
  return coming.flatMap(({ key }, index) => {
    const row = lastRow + 1 + index;
    const isOurs = (sample.values[row - 1] ?? []).includes(key);
    const area = { top: row, left: firstColumn, bottom: row, right: lastColumn };
    return isOurs ? [] : filledCells(sample, area);
  });
}

/**
 * Writes sample and record together and reads them back: 2 requests. The record comes last, so that it never says more
 * than what stands. What differs is told with its places; the change stands then as far as Excel took it.
 */
export async function writeSampleChange(
  { workbook }: TaskGround,
  open: OpenSample,
  plans: readonly SheetPlan[],
): Promise<Outcome<null>> {
  const written = await workbook.write({ sheets: plans, activate: null }, { standing: open.standing });
  if (!written.ok) return written;
  const names = plans.map(({ sheet }) => sheet);
  const again = await workbook.readSheets(names);
  if (!again.ok) return again;
  const differing = plans.flatMap((plan, index) => readBack(plan, again.value[index] ?? null).differing);
  return differing.length === 0
    ? success(null)
    : refusal({
        kind: "writtenCellsDiffer",
        record: open.record.sheet,
        places: differing,
        removed: [],
        written: names,
      });
}

/** Those of the cases that the list no longer has. */
export async function casesNotInList(
  { record, list }: OpenSample,
  entering: readonly TicketLine[],
): Promise<readonly string[]> {
  const rows = await rowsInList(entering, frameOfDraw(record.definition), list);
  return entering.filter(({ key }) => !rows.has(key)).map(({ key }) => key);
}

async function enteringRows(
  entering: readonly TicketLine[],
  frame: FrameDefinition,
  list: ListCells | null,
): Promise<readonly DrawnSampleRow[]> {
  const rows = await rowsInList(entering, frame, list);
  const columns = frame.carriedColumns.map((header) =>
    list?.columns.find((column) => column.header === header),
  );
  return entering.map((line): DrawnSampleRow => {
    const [first, ...others] = (rows.get(line.key) ?? []).map((index) => ({
      row: (list?.place.headerRow ?? 0) + 1 + index,
      carried: columns.map((column) => column?.values[index] ?? ""),
    }));
    return {
      caseNumber: line.key,
      group: line.stratum,
      rank: line.rank,
      role: line.role === "Spare used" ? "Spare used" : "Sample",
      carried: first === undefined ? [] : carriedCells(frame, { ...first, otherRows: others }),
    };
  });
}

async function rowsInList(
  entering: readonly TicketLine[],
  { caseIdColumns }: FrameDefinition,
  list: ListCells | null,
): Promise<ReadonlyMap<TicketLine["key"], readonly number[]>> {
  if (list === null) return new Map();
  const found = await unhurried(rowsOfKeys(list, caseIdColumns, new Set(entering.map(({ key }) => key))));
  return found?.answer ?? new Map<TicketLine["key"], readonly number[]>();
}
