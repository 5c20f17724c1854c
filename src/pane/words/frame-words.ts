import type { ExclusionReason, FrameWarning } from "../../core/frame/frame";
import { dayInWords } from "../../core/frame/calendar";
import { capitalised, counted, listed, quoted, rowsText } from "./sentence-words";

/** Why rows are out, as a line beside its count. */
export const EXCLUSION_WORDS: Readonly<Record<ExclusionReason, string>> = {
  looksLikeTotal: "Looks like a total",
  dateBlank: "No date",
  dateIsText: "The date is text",
  outsidePeriod: "Outside the period",
  inNoGroup: "In no group",
};

type WarningOf<K extends FrameWarning["kind"]> = Extract<FrameWarning, { kind: K }>;

/** One entry for each kind of warning: what is worth a look, with its consequence. */
const warnings: { readonly [K in FrameWarning["kind"]]: (warning: WarningOf<K>) => string } = {
  nearDuplicates: ({ groups }) => {
    const [first] = groups;
    const more = groups.length > 1 ? ` So do ${counted(groups.length - 1, "more pair", "more pairs")}.` : "";
    return `${listed((first?.keys ?? []).map(quoted))} differ only in capitals or spaces, in ${rowsText(first?.rows ?? [])}.${more} They count as different cases.`;
  },
  shownDiffersFromHeld: ({ cells }) => {
    const [first] = cells;
    return `The case number shows ${first?.shown ?? ""} but holds ${first?.held ?? ""}, in ${rowsText(cells.map(({ row }) => row))}. Format the column as text if the zeros or signs belong to it.`;
  },
  excludedTwin: ({ key, rows }) =>
    `${key} is in ${rowsText(rows)}; one of them is in and the other is left out.`,
  unusableIdLeftOut: ({ rows }) =>
    `${capitalised(rowsText(rows))} ${rows.length === 1 ? "has" : "have"} no usable case number. They are left out anyway.`,
  datesAreText: ({ rows }) =>
    `${counted(rows.length, "date is text, not a date. It is", "dates are text, not dates. They are")} left out of the period.`,
  looksLikeTotal: ({ row }) => `${capitalised(rowsText([row]))} looks like a total.`,
  date1904: ({ column }) =>
    `The dates of ${quoted(column)} count from 1904, as in old Mac workbooks. They are read so.`,
  groupOfOne: ({ label }) => `${quoted(label)} has only 1 case. No estimate can be made for a group of 1.`,
};

export function frameWarningSentence(warning: FrameWarning): string {
  // Each entry takes exactly the warnings of its own kind, which the compiler can't follow through the lookup.
  const words = warnings[warning.kind] as (warning: FrameWarning) => string;
  return words(warning);
}

/** A period in words: "1 September 2017 to 1 November 2017". */
export function periodText(period: { readonly from: string; readonly to: string }): string {
  return `${dayInWords(period.from)} to ${dayInWords(period.to)}`;
}
