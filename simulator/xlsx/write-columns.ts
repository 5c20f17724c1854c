import type { ColumnState, SheetState } from "../host/model";
import { lastColumn } from "../host/address";
import { arialDigitWidth, fileWidthOfPoints } from "./column-width";
import type { StyleBook } from "./style-book";
import { xmlElement } from "./xml-text";

/** The columns of a sheet that say something, neighbours alike in one element; "" where none does. */
export function writtenColumns(sheet: SheetState, styles: StyleBook): string {
  const attributes = (state: ColumnState): Record<string, string | number | boolean | undefined> => ({
    width: fileWidthOfPoints(state.width ?? sheet.standardWidth, arialDigitWidth),
    style: styles.cell(state.format ?? sheet.format) || undefined,
    hidden: state.hidden ? true : undefined,
    customWidth: state.width === undefined ? undefined : true,
  });
  const runs: { min: number; max: number; look: string; state: ColumnState }[] = [];
  const add = (min: number, max: number, state: ColumnState): void => {
    const look = JSON.stringify(attributes(state));
    const last = runs.at(-1);
    if (last && last.look === look && last.max === min - 1) last.max = max;
    else runs.push({ min, max, look, state });
  };
  let next = 0;
  const gap = (until: number): void => {
    if (sheet.format && until > next) add(next, until - 1, {});
  };
  for (const [column, state] of [...sheet.columns].sort(([first], [second]) => first - second)) {
    gap(column);
    add(column, column, state);
    next = column + 1;
  }
  gap(lastColumn + 1);
  const items = runs.map(({ min, max, state }) =>
    xmlElement("col", { min: min + 1, max: max + 1, ...attributes(state) }),
  );
  return items.length === 0 ? "" : xmlElement("cols", {}, items.join(""));
}
