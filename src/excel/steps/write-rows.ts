import { writtenCell } from "../../sheets/written-cell";
import { rangeOf } from "../areas";
import type { StackedBlock, StackOfRows } from "../stack-of-rows";
import { inTextFormat } from "./column-runs";

/** Writes the values of some rows of a stack, after their formats. Excel leaves a cell whose entry is null as it is. */
export function writeRows(
  sheet: Excel.Worksheet,
  { area, rows }: StackOfRows,
  first: number,
  count: number,
): void {
  const ofBlock = new Map<StackedBlock, readonly boolean[]>();
  const top = area.top + first;
  const width = area.right - area.left + 1;
  rangeOf(sheet, { ...area, top, bottom: top + count - 1 }).values = Array.from(
    { length: count },
    (_, down) => {
      const written = new Array<string | number | boolean | null>(width).fill(null);
      const row = rows[first + down];
      if (row === undefined) return written;
      const { block, index } = row;
      const { step } = block;
      let textFormat = ofBlock.get(block);
      if (textFormat === undefined) ofBlock.set(block, (textFormat = textFormatsOf(block)));
      const cells = step.rows[index] ?? [];
      const before = step.left - area.left;
      textFormat.forEach((isText, across) => {
        written[before + across] = writtenCell(cells[across] ?? null, step, isText);
      });
      return written;
    },
  );
}

function textFormatsOf({ step, columns }: StackedBlock): readonly boolean[] {
  const right = columns.at(-1)?.area.right ?? step.left - 1;
  return Array.from({ length: right - step.left + 1 }, (_, index) => inTextFormat(step, index));
}
