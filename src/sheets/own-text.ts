/**
 * Whether Excel would take a text, written into a cell of no special format, for something other than that text: a
 * formula, a number, a date, a percentage, a truth value or an error value. Asked of the words that we write
 * ourselves; text of the workbook goes through `safeText`. It errs on the side of yes.
 */
export function excelWouldReadOtherwise(text: string): boolean {
  const trimmed = text.trim();
  if (/^['=+\-@\t\r\n＝＋－＠#]/u.test(text)) return true;
  if (/^(true|false)$/i.test(trimmed)) return true;
  if (/^[(£$€.,]?\s*[.,]?\d/.test(trimmed) && !/\p{L}{3}/u.test(withoutMonths(trimmed))) return true;
  return /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*[ \-/.]\d/iu.test(trimmed);
}

/** Month names make "4 May 2017" a date; other words make it a text. */
function withoutMonths(text: string): string {
  return text.replace(/\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*/giu, "");
}
