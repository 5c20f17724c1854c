import type { FormatSection, FormatToken } from "./format-sections";
import { decimalText, generalText } from "./decimal-text";

/** A number of 0 or more through one section of a number format that is no date. */
export function numberText(value: number, section: FormatSection): string {
  const tokens = section.tokens;
  if (tokens.some((token) => token.kind === "general")) return plain(tokens, generalText(value));
  if (!tokens.some((token) => token.kind === "digit")) return plain(tokens, generalText(value));
  const slash = tokens.findIndex((token) => token.kind === "slash");
  if (slash > 0 && tokens.slice(0, slash).some((token) => token.kind === "digit"))
    return fractionText(value, tokens, slash);
  const exponent = tokens.findIndex((token) => token.kind === "exponent");
  if (exponent >= 0) return exponentText(value, tokens, exponent);
  const percents = tokens.filter((token) => token.kind === "percent").length;
  return digitsText(value, tokens, 2 * percents);
}

const plain = (tokens: readonly FormatToken[], shown: string): string =>
  tokens
    .map((token) => (token.kind === "general" ? shown : token.kind === "text" ? shown : token.text))
    .join("");

function digitsText(value: number, tokens: readonly FormatToken[], tens = 0): string {
  const point = tokens.findIndex((token) => token.kind === "point");
  const wholeEnd = point === -1 ? tokens.length : point;
  const isDigit = (token: FormatToken): boolean => token.kind === "digit";
  const lastDigit = tokens.findLastIndex((token, index) => index < wholeEnd && isDigit(token));
  const firstDigit = tokens.findIndex(isDigit);
  const commas = tokens
    .map((token, index) => (token.kind === "comma" && index < wholeEnd ? index : -1))
    .filter((at) => at >= 0);
  const grouped = commas.some((at) => at > firstDigit && at < lastDigit);
  const thousands = commas.filter((at) => at > lastDigit).length;
  const places = tokens.slice(wholeEnd).filter(isDigit).length;
  const [whole = "0", decimals = ""] = decimalText(value, places, tens - 3 * thousands).split(".");
  const before = wholeText(tokens.slice(0, wholeEnd), whole === "0" ? "" : whole, grouped);
  return before + decimalsText(tokens.slice(wholeEnd), decimals);
}

/** Fills the placeholders before the point from the right; digits that have no placeholder go to the first one. */
function wholeText(tokens: readonly FormatToken[], digits: string, grouped: boolean): string {
  const places = tokens.filter((token) => token.kind === "digit").length;
  let left = digits.length;
  let written = 0;
  let seen = 0;
  let text = "";
  const writeDigit = (digit: string): void => {
    text = digit + (grouped && written > 0 && written % 3 === 0 && digit !== " " ? "," : "") + text;
    written += 1;
  };
  for (const token of [...tokens].reverse()) {
    if (token.kind === "comma") continue;
    if (token.kind !== "digit") {
      text = token.text + text;
      continue;
    }
    seen += 1;
    if (left > 0) writeDigit(digits[(left -= 1)] ?? "");
    else if (token.text === "0") writeDigit("0");
    else if (token.text === "?") writeDigit(" ");
    while (seen === places && left > 0) writeDigit(digits[(left -= 1)] ?? "");
  }
  return places === 0 ? digits + text : text;
}

function decimalsText(tokens: readonly FormatToken[], decimals: string): string {
  const significant = decimals.replace(/0+$/, "").length;
  let at = 0;
  return tokens
    .map((token) => {
      if (token.kind !== "digit") return token.kind === "comma" ? "" : token.text;
      const digit = decimals[at] ?? "0";
      at += 1;
      if (at <= significant || token.text === "0") return digit;
      return token.text === "?" ? " " : "";
    })
    .join("");
}

function exponentText(value: number, tokens: readonly FormatToken[], at: number): string {
  const front = tokens.slice(0, at);
  const places = front
    .slice(front.findIndex((token) => token.kind === "point") + 1)
    .filter((token) => token.kind === "digit").length;
  const hasPoint = front.some((token) => token.kind === "point");
  const [mantissa = "0", power = "0"] = value.toExponential(hasPoint ? places : 0).split("e");
  const digits = tokens.slice(at + 1).filter((token) => token.kind === "digit").length;
  const sign = Number(power) < 0 ? "-" : tokens[at]?.text.endsWith("+") ? "+" : "";
  return `${digitsText(Number(mantissa), front)}E${sign}${String(Math.abs(Number(power))).padStart(digits, "0")}`;
}

function fractionText(value: number, tokens: readonly FormatToken[], slash: number): string {
  const fixed = /^\d+/.exec(
    tokens
      .slice(slash + 1)
      .map((token) => token.text)
      .join(""),
  )?.[0];
  const size = tokens.slice(slash + 1).filter((token) => token.kind === "digit").length;
  const limit = 10 ** Math.max(1, size) - 1;
  const hasWhole = tokens
    .slice(0, slash)
    .some((token, index) => token.kind === "digit" && tokens[index + 1]?.text === " ");
  const whole = hasWhole ? Math.floor(value) : 0;
  const rest = value - whole;
  let best = { numerator: Math.round(rest), denominator: 1 };
  const candidates =
    fixed && Number(fixed) > 0 ? [Number(fixed)] : Array.from({ length: limit }, (_, index) => index + 1);
  for (const denominator of candidates) {
    const numerator = Math.round(rest * denominator);
    const closer =
      Math.abs(numerator / denominator - rest) < Math.abs(best.numerator / best.denominator - rest) - 1e-12;
    if (closer || candidates.length === 1) best = { numerator, denominator };
  }
  if (best.numerator === 0 && hasWhole) return String(whole);
  return `${hasWhole && whole > 0 ? `${whole} ` : ""}${best.numerator}/${best.denominator}`;
}
