/** The whole number, 0 or more, that was typed; null for anything else. Thousands commas and spaces are read. */
export function typedWholeNumber(text: string): number | null {
  const plain = text.replace(/[\s,]/g, "");
  return /^\d{1,9}$/.test(plain) ? Number(plain) : null;
}
