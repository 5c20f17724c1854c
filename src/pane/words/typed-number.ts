/** The number that was typed, with or without a point, commas between thousands and an exponent; null where it is none or blank. */
export function typedNumber(text: string): number | null {
  const plain = text.trim().replace(/,(?=\d{3}(\D|$))/g, "");
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : null;
}
