import type { CellValue } from "../model";
import { dateText } from "./date-text";
import { generalText } from "./decimal-text";
import { formatSections, type FormatSection } from "./format-sections";
import { numberText } from "./number-text";

const sectionsSeen = new Map<string, FormatSection[]>();

function sectionsOf(format: string): FormatSection[] {
  const seen = sectionsSeen.get(format);
  if (seen) return seen;
  const sections = formatSections(format);
  if (sectionsSeen.size < 500) sectionsSeen.set(format, sections);
  return sections;
}

/**
 * What Excel displays for a value in a number format, whatever the column's width: "" for a blank cell. A pattern that
 * nobody knows shows as best it can and never throws.
 * Source: ECMA-376 part 1, 18.8.31; width: documentation of Range.text. Checked by: test/simulator/host/display-text.test.ts
 */
export function displayText(value: CellValue, format: string, date1904: boolean): string {
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value === "") return "";
  const sections = sectionsOf(format);
  if (typeof value === "string") return shownText(value, sections);
  if (format === "" || /^general$/i.test(format)) return generalText(value);
  return shownNumber(value, sections, date1904);
}

function shownText(value: string, sections: readonly FormatSection[]): string {
  const section = sections[3] ?? sections.find((each) => each.tokens.some((token) => token.kind === "text"));
  if (!section) return value;
  return section.tokens.map((token) => (token.kind === "text" ? value : token.text)).join("");
}

function shownNumber(value: number, sections: readonly FormatSection[], date1904: boolean): string {
  const { section, signShown } = sectionFor(value, sections);
  if (section.tokens.length === 0) return "";
  if (section.isDate) return shownDate(value, section, date1904);
  const text = numberText(Math.abs(value), section);
  // -0.2 in the format 0 is "0", not "-0".
  return value < 0 && !signShown && /[1-9]/.test(text) ? `-${text}` : text;
}

/** Days that were shown before, by how they are shown: a long list has few, and each stands in it many times. */
const datesSeen = new WeakMap<FormatSection, Map<number, string>>();

function shownDate(value: number, section: FormatSection, date1904: boolean): string {
  if (date1904) return dateText(value, section, date1904);
  let seen = datesSeen.get(section);
  if (!seen) datesSeen.set(section, (seen = new Map()));
  let text = seen.get(value);
  if (text === undefined) {
    text = dateText(value, section, date1904);
    if (seen.size < 5_000) seen.set(value, text);
  }
  return text;
}

/** The section for a number, and whether that section is meant to show the sign itself. */
function sectionFor(
  value: number,
  sections: readonly FormatSection[],
): { section: FormatSection; signShown: boolean } {
  const nothing: FormatSection = { tokens: [], isDate: false };
  const numeric = sections.slice(0, 3);
  if (numeric.some((section) => section.condition)) {
    const match = numeric.findIndex((section) => !section.condition || meets(value, section.condition));
    return { section: numeric[match] ?? nothing, signShown: match > 0 };
  }
  const [first = nothing, negative, zero] = numeric;
  if (value < 0 && negative) return { section: negative, signShown: true };
  if (value === 0 && zero) return { section: zero, signShown: true };
  return { section: first, signShown: false };
}

function meets(value: number, condition: { operator: string; limit: number }): boolean {
  const { operator, limit } = condition;
  switch (operator) {
    case "<":
      return value < limit;
    case "<=":
      return value <= limit;
    case ">":
      return value > limit;
    case ">=":
      return value >= limit;
    case "=":
      return value === limit;
    default:
      return value !== limit;
  }
}
