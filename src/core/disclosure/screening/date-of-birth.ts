import type { FoldedText } from "./folded-text";
import { foundPlaces } from "./found-places";
import type { Hit } from "./hit";

const MONTHS =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const YEAR = "(?:19|20)\\d\\d";

/**
 * Whole dates, since any of them may be a birthday: day first with / . - or blanks, year first with hyphens, and with the
 * month in words either way round; years of four digits, or of two after / . or -. A month and year alone are no date, nor is
 * a year.
 * Source: forms of dates in use in the United Kingdom; year first as in ISO 8601.
 * Checked by: test/core/disclosure/screening/screened-text.test.ts
 */
export function datesOfBirth(text: FoldedText): readonly Hit[] {
  const forms = [
    `(?:0?[1-9]|[12]\\d|3[01]) ?[/.-] ?(?:0?[1-9]|1[0-2]) ?[/.-] ?(?:${YEAR}|\\d\\d)`,
    `(?:0?[1-9]|[12]\\d|3[01]) (?:0?[1-9]|1[0-2]) ${YEAR}`,
    `${YEAR}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])`,
    `(?:0?[1-9]|[12]\\d|3[01]) ?(?:st|nd|rd|th)?[ -]*(?:of )?(?:${MONTHS})[.,]?[ -]*(?:${YEAR}|'?\\d\\d(?! ?(?:%|of|cases)))`,
    `(?:${MONTHS})\\.? (?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?,? ${YEAR}`,
  ];
  return foundPlaces(text, new RegExp(`(?<![\\d/.-])(?:${forms.join("|")})(?![\\d]|[/-]\\d)`), "date");
}
