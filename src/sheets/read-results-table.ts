import { cellAddress } from "../core/frame/cell-address";
import type { CellValue } from "../core/frame/cell-value";
import type { SampleDesign } from "../core/findings/findings";
import { cellText } from "../core/scoring/mark-meaning";
import { momentOfWords } from "./moment-words";
import { resultRow, type ColumnName, type ResultRow } from "./results-table-row";
import { sumFault } from "./results-table-sums";
import {
  resultsTableColumns,
  resultsTableFacts,
  resultsTableFormat,
  resultsTableTitle,
} from "./results-table";
import type { SheetCells } from "./workbook";

export interface ResultsTable {
  readonly audit: string;
  readonly madeAt: string;
  readonly criteriaSet: string;
  readonly selection: SampleDesign["selection"];
  readonly equalWeights: boolean;
  readonly population: number | null;
  readonly brokenDownBy: readonly string[];
  readonly rows: readonly ResultRow[];
}

/**
 * "none": no such table. "otherFormat": made by a later version. "damaged": something is not as it was written; `address`
 * is its cell, or where a row or a name is gone, the cell from which on it is missed.
 */
export type ResultsTableReading =
  | { readonly found: "none" }
  | { readonly found: "otherFormat"; readonly format: number | null }
  | { readonly found: "damaged"; readonly row: number; readonly address: string }
  | { readonly found: "table"; readonly table: ResultsTable };

/**
 * The results table of a findings sheet of this or an earlier year. Columns are found by their names, so that others may
 * stand between them. Nothing is guessed: a cell that is blank, misspelt, no number, or does not add up with the others
 * makes it "damaged", with its place.
 * Law: what `resultsTable` writes reads as the same. Checked by: test/sheets/results-table.test.ts
 */
export function readResultsTable({ values }: Pick<SheetCells, "values">): ResultsTableReading {
  const title = values.findIndex((row) => row[0] === resultsTableTitle);
  if (title < 0) return { found: "none" };
  const header = values.findIndex((row, at) => at > title && row[0] === resultsTableColumns[0]);
  const facts = factsIn(values, title, header);
  const format = facts.value(resultsTableFacts.format);
  if (format !== resultsTableFormat)
    return { found: "otherFormat", format: typeof format === "number" ? format : null };
  if (header < 0) return damaged(title);
  const fault = Object.values(resultsTableFacts).find((label) => !isFact(label, facts.all(label)));
  if (fault !== undefined) return damaged(...facts.place(fault));
  const names = (values[header] ?? []).map(cellText);
  if (resultsTableColumns.some((name) => !names.includes(name))) return damaged(header);
  const reading = readRows(values, header, names);
  if (!("rows" in reading)) return reading;
  const population = facts.value(resultsTableFacts.population);
  const known = typeof population === "number" ? population : null;
  const sums = sumFault(reading.rows, known);
  if (sums !== null) return damaged(header + 1 + sums.row, names.indexOf(sums.column));
  const text = (label: string): string => cellText(facts.value(label));
  return {
    found: "table",
    table: {
      audit: text(resultsTableFacts.audit),
      madeAt: momentOfWords(text(resultsTableFacts.made)),
      criteriaSet: text(resultsTableFacts.criteriaSet),
      selection: text(resultsTableFacts.selection) as SampleDesign["selection"],
      equalWeights: text(resultsTableFacts.equalWeights) === "yes",
      population: known,
      brokenDownBy: facts.all(resultsTableFacts.brokenDownBy).map(cellText),
      rows: reading.rows,
    },
  };
}

function damaged(row: number, column = 0): Extract<ResultsTableReading, { found: "damaged" }> {
  return { found: "damaged", row: row + 1, address: cellAddress(column + 1, row + 1) };
}

const selections: readonly string[] = [
  "drawnHere",
  "seededElsewhere",
  "randomElsewhere",
  "notRandom",
  "unknown",
] satisfies readonly SampleDesign["selection"][];

/** The rows of labels with their values between the title and the header. */
function factsIn(values: SheetCells["values"], title: number, header: number) {
  const rows = values.slice(title + 1, header < 0 ? undefined : header);
  const all = (label: string): readonly CellValue[] =>
    rows.filter((row) => row[0] === label).map((row) => row[1] ?? "");
  return {
    all,
    value: (label: string): CellValue => all(label)[0] ?? "",
    /** The cell of its value, or of the title where the label is gone. */
    place: (label: string): readonly [row: number, column: number] => {
      const bad = rows.findIndex((row) => row[0] === label && !isFact(label, [row[1] ?? ""]));
      const row = bad >= 0 ? bad : rows.findIndex((each) => each[0] === label);
      return row < 0 ? [title, 0] : [title + 1 + row, 1];
    },
  };
}

/** Each label stands once, but for the columns of breakdowns; its value is one that we write. */
function isFact(label: string, found: readonly CellValue[]): boolean {
  const [value = ""] = found;
  const { audit, made, criteriaSet, selection, equalWeights, population, brokenDownBy } = resultsTableFacts;
  if (label === brokenDownBy) return found.every((column) => cellText(column) !== "");
  if (found.length !== 1) return false;
  const text = cellText(value);
  switch (label) {
    case audit:
    case criteriaSet:
      return text !== "";
    case made:
      return /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(momentOfWords(text));
    case selection:
      return selections.includes(text);
    case equalWeights:
      return text === "yes" || text === "no";
    case population:
      return value === "" || (Number.isInteger(value) && Number(value) >= 0);
    default:
      return true;
  }
}

function readRows(
  values: SheetCells["values"],
  header: number,
  names: readonly string[],
): { readonly rows: readonly ResultRow[] } | Extract<ResultsTableReading, { found: "damaged" }> {
  const rows: ResultRow[] = [];
  for (let row = header + 1; row < values.length; row += 1) {
    const at = (name: ColumnName): CellValue => values[row]?.[names.indexOf(name)] ?? "";
    if (resultsTableColumns.every((name) => at(name) === "")) {
      // A blank row ends the table; one in the middle of it was emptied.
      const scope = names.indexOf("scope");
      const goesOn = values.slice(row).some((cells) => isScope(cells[scope] ?? ""));
      return goesOn ? damaged(row) : { rows };
    }
    const read = resultRow(at);
    if ("fault" in read) return damaged(row, names.indexOf(read.fault));
    rows.push(read.row);
  }
  return { rows };
}

const isScope = (cell: CellValue): boolean => cell === "all" || cell === "stratum";
