import { caseKey } from "../core/frame/case-key";
import { cellAddress } from "../core/frame/cell-address";
import { isCellError } from "../core/frame/cell-value";
import { groupingValue } from "../core/frame/group-of-value";
import type { ListCells } from "../core/frame/list-cells";
import { repeatedKeys } from "../core/frame/repeated-keys";
import { refusal, success, type Outcome } from "../core/outcome";
import type { Problem } from "../core/problem";
import type { ExistingCases } from "../core/scoring/existing-cases";
import { existingCasesSheet } from "../sheets/existing-cases-record";
import { readSecondReview } from "../sheets/read-second-review";
import { existingRecordAmong } from "./audit-basis";
import { checkedDraw } from "./checked-draw";
import { RECORD_SHEET, RECORD_SHEETS, recordsAmong } from "./own-sheets";
import type { TaskGround } from "./task-ground";

/**
 * "I already have my cases": keeps on Audit record which table holds them, how many there were, and how they were
 * chosen. Where they were drawn elsewhere by this tool's method, the table is checked as far as it goes, and sizes and
 * tickets are taken from it. The table itself is not touched. Refused: case numbers that are blank or stand twice, fewer
 * cases said to be in a group than the table has, a draw that does not follow from its seed, cases from which a second review
 * was drawn or of which a copy was shared, and a workbook in which a draw was begun.
 */
export async function useExistingCases(
  { workbook, surroundings }: TaskGround,
  cases: ExistingCases,
  by: string,
): Promise<Outcome<{ readonly record: string }>> {
  const marks = Object.values(cases.markColumns);
  const groups = cases.groupColumn === null ? [] : [cases.groupColumn];
  const ofDraw = Object.values(cases.drawn?.columns ?? {}).filter((column) => column !== null);
  const columns = [...new Set([cases.caseIdColumn, ...groups, ...ofDraw, ...marks])];
  const read = await workbook.readBack(cases.place, columns, RECORD_SHEETS);
  if (!read.ok) return read;
  const { list, sheets } = read.value;
  if (list === null) return refusal({ kind: "sheetMissing", sheet: cases.place.sheet });
  if (recordsAmong(sheets).some((record) => record.state !== "Draft")) {
    return refusal({ kind: "sheetNameTaken", sheet: RECORD_SHEET });
  }
  const problems = [
    ...unusableCases(list, cases),
    ...(cases.drawn === undefined ? groupsTooSmall(list, cases) : []),
  ];
  if (problems.length > 0) return refusal(...problems);

  const standing = sheets[0] ?? null;
  const before = existingRecordAmong([standing]);
  const isOurs = recordsAmong([standing]).length > 0 || before !== null;
  if (standing !== null && !isOurs) return refusal({ kind: "sheetNameTaken", sheet: RECORD_SHEET });
  const review = standing === null ? success(null) : readSecondReview(standing);
  if (!review.ok) return review;
  if (review.value !== null) {
    return refusal({ kind: "casesUnderSecondReview", record: RECORD_SHEET, sheet: review.value.sheet });
  }
  if (before?.events.some(({ kind }) => kind === "Copy made") === true)
    return refusal({ kind: "casesOfCopies", record: RECORD_SHEET });
  const facts = { sheet: RECORD_SHEET, by, at: surroundings.now() };
  const placed = { ...cases, place: list.place };
  const checked = checkedDraw(list, placed, before, facts);
  if (!checked.ok) return checked;
  const sheet =
    checked.value === null
      ? existingCasesSheet(placed, facts, standing)
      : existingCasesSheet(checked.value.cases, facts, standing, checked.value.proof);
  const written = await workbook.write({ sheets: [sheet], activate: null });
  return written.ok ? success({ record: RECORD_SHEET }) : written;
}

function unusableCases(list: ListCells, cases: ExistingCases): readonly Problem[] {
  const { caseIdColumn } = cases;
  const { place } = list;
  const column = list.columns.find(({ header }) => header === caseIdColumn);
  const placesOf = (rows: readonly number[]) =>
    rows.map((row) => ({ sheet: place.sheet, address: cellAddress(column?.position ?? 1, row) }));
  const rows = (column?.values ?? []).map((value, index) => ({
    key: caseKey(value),
    row: place.headerRow + 1 + index,
  }));
  const unusable = rows.flatMap(({ key, row }) => (key.ok ? [] : [{ fault: key.fault, row }]));
  const repeats = repeatedKeys(rows.flatMap(({ key, row }) => (key.ok ? [{ key: key.key, row }] : [])));
  const common = { sheet: place.sheet, column: caseIdColumn };
  return [
    ...[...new Set(unusable.map(({ fault }) => fault))].map((fault) => {
      const ofFault = unusable.filter((each) => each.fault === fault).map(({ row }) => row);
      return { kind: "unusableUnitId", ...common, fault, rows: ofFault, places: placesOf(ofFault) } as const;
    }),
    ...errorGroups(list, cases),
    ...(repeats.length === 0
      ? []
      : [
          {
            kind: "repeatedUnitId",
            ...common,
            repeats,
            places: placesOf(repeats.flatMap((repeat) => repeat.rows)),
          } as const,
        ]),
  ];
}

/** An error value names no group. */
function errorGroups(list: ListCells, { groupColumn }: ExistingCases): readonly Problem[] {
  const column = list.columns.find(({ header }) => header === groupColumn);
  const { sheet, headerRow } = list.place;
  const rows = (column?.values ?? []).flatMap((value, index) =>
    isCellError(value) ? [headerRow + 1 + index] : [],
  );
  if (column === undefined || rows.length === 0) return [];
  const places = rows.map((row) => ({ sheet, address: cellAddress(column.position, row) }));
  return [{ kind: "errorInColumn", sheet, column: column.header, rows, places }];
}

function groupsTooSmall(
  list: ListCells,
  { groupColumn, populationSizes }: ExistingCases,
): readonly Problem[] {
  if (populationSizes === null) return [];
  const values = list.columns.find(({ header }) => header === groupColumn)?.values.map(groupingValue);
  return Object.entries(populationSizes).flatMap(([group, populationSize]) => {
    const cases = values === undefined ? list.rowCount : values.filter((value) => value === group).length;
    return populationSize < cases
      ? [{ kind: "populationSizeBelowCases", group, populationSize, cases } as const]
      : [];
  });
}
