import type { CellValue } from "../core/frame/cell-value";
import { numberedHeading, recordTop } from "./record-labels";

type Rows = readonly (readonly CellValue[])[];

/**
 * The index of a heading: its words in column A under a row whose column A is blank, so that a group or case of the
 * same name is not taken for it. -1 where it does not stand.
 */
export function headingIndex(values: Rows, heading: string): number {
  return values.findIndex((row, index) => row[0] === heading && isBlank(values[index - 1]));
}

/** Indexes of the rows under a heading, down to the next row whose first cell is blank. */
export function indexesUnder(values: Rows, heading: string): readonly number[] {
  const start = headingIndex(values, heading);
  return start < 0 ? [] : blockFrom(values, start + 1);
}

/** The headings of all parts of a name that stand: "Tickets", "Tickets 2" and so on. */
export function partHeadings(values: Rows, label: string): readonly string[] {
  const headings: string[] = [];
  for (let number = 1; ; number += 1) {
    const heading = numberedHeading(label, number);
    if (headingIndex(values, heading) < 0) return headings;
    headings.push(heading);
  }
}

/** The index of a fact by its label, among the facts at the top and those of the draw; -1 where it does not stand. */
export function factIndex(values: Rows, label: string): number {
  const facts = [...blockFrom(values, recordTop - 1), ...indexesUnder(values, "The draw")];
  return facts.find((index) => values[index]?.[0] === label) ?? -1;
}

function blockFrom(values: Rows, start: number): readonly number[] {
  const indexes: number[] = [];
  for (let index = start; index < values.length && !isBlank(values[index]); index += 1) indexes.push(index);
  return indexes;
}

function isBlank(row: readonly CellValue[] | undefined): boolean {
  return (row?.[0] ?? "") === "";
}
