/**
 * The rows of a file of comma-separated values (RFC 4180): quoted fields may hold commas, line breaks and doubled
 * quotes; a byte order mark at the start is passed over; blank lines are too. null where a quote is never closed.
 */
export function commaSeparatedRows(
  text: string,
): readonly { readonly line: number; readonly fields: readonly string[] }[] | null {
  const rows: { line: number; fields: string[] }[] = [];
  let fields: string[] = [];
  let field = "";
  let quoted = false;
  let line = 1;
  let firstLine = 1;
  const endRow = (): void => {
    fields.push(field);
    if (fields.length > 1 || field !== "") rows.push({ line: firstLine, fields });
    fields = [];
    field = "";
    firstLine = line + 1;
  };
  const source = text.replace(/^\ufeff/, "");
  for (let at = 0; at < source.length; at++) {
    const sign = source.charAt(at);
    if (quoted) {
      if (sign === '"' && source.charAt(at + 1) === '"') {
        field += '"';
        at += 1;
      } else if (sign === '"') quoted = false;
      else field += sign;
    } else if (sign === '"' && field === "") quoted = true;
    else if (sign === ",") {
      fields.push(field);
      field = "";
    } else if (sign === "\n") endRow();
    else if (sign !== "\r") field += sign;
    if (sign === "\n") line += 1;
  }
  if (quoted) return null;
  if (field !== "" || fields.length > 0) endRow();
  return rows;
}
