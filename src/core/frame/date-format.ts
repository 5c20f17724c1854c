/** A number format that shows days or years; colours in brackets and words in quotes don't count. */
export function isDateFormat(format: string): boolean {
  return /[dy]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"|General/g, ""));
}
