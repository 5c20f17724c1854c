import { refusal, success, type Outcome } from "../core/outcome";
import { rangeOf } from "./areas";
import type { Block, BlockCells, RawPiece } from "./blocks";
import { cellValues, looksLikeError } from "./cell-values";
import { request } from "./request";

/** The cells of blocks with error values told from text: 1 request where any cell could be one, else none. */
export async function withTypes(
  blocks: readonly Block[],
  found: readonly RawPiece[],
): Promise<Outcome<readonly BlockCells[]>> {
  const suspects = found.map(({ values }) =>
    values.flatMap((row, index) => (row.some(looksLikeError) ? [index] : [])),
  );
  const plain = (index: number, types: readonly (readonly string[])[] | null): BlockCells => {
    const { values, text } = found[index] ?? { values: [], text: null };
    return { values: cellValues(values, types), text: text?.map((row) => row.map(String)) ?? null };
  };
  if (suspects.every((rows) => rows.length === 0))
    return success(blocks.map((_, index) => plain(index, null)));
  const answer = await request({ written: [] }, (context) => {
    const ranges = suspects.map((rows, index) => {
      const [first] = rows;
      const last = rows.at(-1);
      const block = blocks[index];
      if (first === undefined || last === undefined || block === undefined) return null;
      const top = block.area.top + first;
      const sheet = context.workbook.worksheets.getItem(block.sheet);
      const range = rangeOf(sheet, { ...block.area, top, bottom: block.area.top + last });
      range.load("valueTypes");
      return { first, range };
    });
    return () =>
      ranges.map((asked) => asked && { first: asked.first, types: asked.range.valueTypes as string[][] });
  });
  if (!answer.ok) return refusal(...answer.problems);
  return success(
    blocks.map((_, index) => {
      const asked = answer.value[index];
      if (!asked) return plain(index, null);
      return plain(index, [...Array.from({ length: asked.first }, (): string[] => []), ...asked.types]);
    }),
  );
}
