/** "69%" beside "57": a percentage in one cell and its base in another. */
const PERCENT_CELL = /^\d{1,3}(?:\.\d{1,2})?\s?%$/;
const BASE_CELL = /^(?:n\s*=\s*)?(\d{1,3}(?:,\d{3})+|\d{1,7})$/i;

/** What the selected cells say as one line: a percentage and a number beside it become "69% of 57". */
export function selectedPercentage(text: readonly (readonly string[])[]): string {
  const cells = text
    .flat()
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "");
  const percent = cells.find((cell) => PERCENT_CELL.test(cell));
  const base = cells.map((cell) => BASE_CELL.exec(cell)?.[1]).find((size) => size !== undefined);
  return cells.length === 2 && percent !== undefined && base !== undefined
    ? `${percent} of ${base}`
    : cells.join(" ");
}
