/** The number that was typed, with or without a point and commas between thousands; null where it is none or blank. */
export function typedNumber(text: string): number | null {
  const plain = text.trim().replace(/,(?=\d{3}(\D|$))/g, "");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
