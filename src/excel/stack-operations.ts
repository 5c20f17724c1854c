import { bytesOfRows } from "./bytes-of-rows";
import { rowBlocks } from "./chunks";
import { bytesOfCopy, bytesOfFormat, bytesOfSettings, fillsNothing, type Operation } from "./operation";
import { rowsAlike } from "./rows-alike";
import type { StackOfRows } from "./stack-of-rows";
import { formatRows } from "./steps/format-rows";
import { formatMixed } from "./steps/write-cells";
import { writeRows } from "./steps/write-rows";

/** Looks of the rows, then the number formats of columns that hold both numbers and text, then all values together. */
export function* ofStack(stack: StackOfRows): Generator<Operation, undefined> {
  const { top } = stack.area;
  for (const piece of rowsAlike(stack.looks))
    yield {
      ...fillsNothing,
      bytes: piece.like === null ? bytesOfSettings : bytesOfCopy,
      row: top + piece.first,
      apply: (sheet) => formatRows(sheet, stack, piece),
    };
  for (const { step, columns } of stack.blocks)
    for (const run of columns)
      if (run.holding === "mixed")
        yield {
          ...fillsNothing,
          bytes: bytesOfCopy + (run.area.right - run.area.left + 1) * step.rows.length * bytesOfFormat,
          row: step.top,
          apply: (sheet) => formatMixed(sheet, step, run),
        };
  for (const { first, count, bytes } of rowBlocks(rowsOfStack(stack, 0, stack.rows.length)))
    yield ofStackedRows(stack, first, count, bytes);
  return undefined;
}

/** The rows as they will travel, but for the guards of texts, one by one: only their size is wanted here. */
function* rowsOfStack(
  { area, rows }: StackOfRows,
  first: number,
  count: number,
): Generator<readonly unknown[], undefined> {
  const empty = new Array<null>(area.right - area.left + 1).fill(null);
  for (let down = first; down < first + count; down += 1) {
    const row = rows[down];
    const cells = row?.block.step.rows[row.index] ?? [];
    yield cells.length === empty.length ? cells : [...cells, ...empty.slice(cells.length)];
  }
  return undefined;
}

function ofStackedRows(stack: StackOfRows, first: number, count: number, bytes: number): Operation {
  const half = Math.ceil(count / 2);
  const part = (from: number, many: number) =>
    ofStackedRows(stack, from, many, bytesOfRows([...rowsOfStack(stack, from, many)]));
  return {
    bytes,
    cells: count * (stack.area.right - stack.area.left + 1),
    row: stack.area.top + first,
    length: stack.rows.slice(first, first + count).filter((row) => row !== undefined).length,
    apply: (sheet) => writeRows(sheet, stack, first, count),
    halves: () => (count < 2 ? null : [part(first, half), part(first + half, count - half)]),
  };
}
