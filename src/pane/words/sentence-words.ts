/** A whole number as it stands in a sentence: 1207 is "1,207". */
export function numberText(count: number): string {
  return Math.round(count)
    .toString()
    .replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

/** "1 row", "2,538 rows". */
export function counted(count: number, one: string, many: string): string {
  return `${numberText(count)} ${count === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c"; beyond `most` items "a, b and 12 more". Empty for no items. */
export function listed(items: readonly string[], most = 6): string {
  const shown = items.length > most ? items.slice(0, most) : items;
  const parts = items.length > most ? [...shown, `${numberText(items.length - most)} more`] : shown;
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}

/** "row 2,204", "rows 416 and 1,207". */
export function rowsText(rows: readonly number[], most = 6): string {
  return `${rows.length === 1 ? "row" : "rows"} ${listed(rows.map(numberText), most)}`;
}

/** The text with its first letter as a capital. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A text in the quotation marks of a British sentence. */
export function quoted(text: string): string {
  return `“${text}”`;
}
