/**
 * A number of 0 or more with exactly `places` decimals, rounded half up as Excel does: on the fifteen digits that it
 * keeps, so that 1.005 with two decimals is 1.01 although the binary number is a little less. `tens` moves the decimal
 * point first: the number times 10^tens, which for a percentage may be more than a number can hold.
 * Checked by: test/simulator/host/display-text.test.ts
 */
export function decimalText(value: number, places: number, tens = 0): string {
  const [mantissa = "0", exponentText = "0"] = value.toExponential(14).split("e");
  const digits = mantissa.replace(".", "");
  const exponent = Number(exponentText) + tens;
  // The number is digits × 10^(exponent − 14); as a whole number of 10^−places it has this many digits:
  const kept = exponent + 1 + places;
  let whole: bigint;
  if (kept < 0) whole = 0n;
  else if (kept >= digits.length) whole = BigInt(digits) * 10n ** BigInt(kept - digits.length);
  else whole = BigInt(digits.slice(0, kept) || "0") + (Number(digits[kept]) >= 5 ? 1n : 0n);
  const text = whole.toString().padStart(places + 1, "0");
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
}

const withoutTrailingZeros = (text: string): string =>
  text.includes(".") ? text.replace(/\.?0+$/, "") : text;

/** Scientific notation with at most `places` decimals: 1.23457E+11. */
export function scientificText(value: number, places: number): string {
  const [mantissa = "0", exponent = "0"] = value.toExponential(places).split("e");
  const power = Number(exponent);
  return `${withoutTrailingZeros(mantissa)}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

/** A number in the format General, which has room for eleven characters besides the sign. */
export function generalText(value: number): string {
  const sign = value < 0 ? "-" : "";
  const size = Math.abs(value);
  if (size === 0) return "0";
  const wholeDigits = Math.max(1, Math.floor(Math.log10(size)) + 1);
  if (size >= 1e11) return sign + scientificText(size, 5);
  const fixed = withoutTrailingZeros(decimalText(size, Math.max(0, 10 - wholeDigits)));
  if (size >= 1e-4) return sign + fixed;
  // A small number is written out only if nothing is lost by it.
  const isExact = Number(fixed) === Number(size.toPrecision(15));
  return sign + (isExact ? fixed : scientificText(size, 5));
}
