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

/**
 * "a", "a and b", "a, b and c"; beyond `most` items "a, b and 12 more". Empty for no items. `of` is how many there are,
 * where only the first ones are given.
 */
export function listed(items: readonly string[], most = 6, of = items.length): string {
  const parts = of > most ? [...items.slice(0, most), `${numberText(of - most)} more`] : items;
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}

/** "row 2,204", "rows 416 and 1,207". Of a hundred thousand rows only the first are put into words. */
export function rowsText(rows: readonly number[], most = 6): string {
  const first = rows.slice(0, most).map(numberText);
  return `${rows.length === 1 ? "row" : "rows"} ${listed(first, most, rows.length)}`;
}

/** The text with its first letter as a capital. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A text in the quotation marks of a British sentence. */
export function quoted(text: string): string {
  return `“${text}”`;
}
