import type { Exclusion, FrameWarning } from "../../core/frame/frame";
import { dayInWords, daysInPeriod } from "../../core/frame/calendar";
import type { ExclusionReason } from "../../core/frame/exclusion-reason";
import { ruleWords } from "../../core/frame/rule-words";
import { capitalised, counted, listed, quoted, rowsText } from "./sentence-words";

/** Why rows are out, as a line beside its count. */
const EXCLUSION_WORDS: Readonly<Record<Exclude<ExclusionReason, "rule">, string>> = {
  looksLikeTotal: "Looks like a total",
  looksLikeSubHeading: "Looks like a sub-heading",
  dateBlank: "No date",
  dateIsText: "The date is text",
  outsidePeriod: "Outside the period",
  inNoGroup: "In no group",
};

/** The same, with a rule in its own words. */
export function exclusionWords({ reason, rule }: Pick<Exclusion, "reason" | "rule">): string {
  if (reason !== "rule") return EXCLUSION_WORDS[reason];
  if (rule === null) return "Left out by a rule";
  return rule.effect === "keepOnly" ? `Not: ${ruleWords({ ...rule, effect: "leaveOut" })}` : ruleWords(rule);
}

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
  ruleNotReadable: ({ rule, column, rows }) =>
    `${counted(rows.length, "cell", "cells")} of ${quoted(column)} ${rows.length === 1 ? "is" : "are"} neither blank nor what the rule “${ruleWords(rule)}” asks for. ${rows.length === 1 ? "It lies" : "They lie"} in no range.`,
  looksLikeTotal: ({ row }) => `${capitalised(rowsText([row]))} looks like a total.`,
  looksLikeSubHeading: ({ rows }) =>
    `${capitalised(rowsText(rows))} ${rows.length === 1 ? "looks like a sub-heading: it holds" : "look like sub-headings: each holds"} one label and nothing else.`,
  date1904: ({ column }) =>
    `The dates of ${quoted(column)} count from 1904, as in old Mac workbooks. They are read so.`,
  groupOfOne: ({ label }) => `${quoted(label)} has only 1 case. No estimate can be made for a group of 1.`,
};

export function frameWarningSentence(warning: FrameWarning): string {
  // Each entry takes exactly the warnings of its own kind, which the compiler can't follow through the lookup.
  const words = warnings[warning.kind] as (warning: FrameWarning) => string;
  return words(warning);
}

/** A period in words: "1 September 2017 to 1 November 2017, 62 days". */
export function periodText(period: { readonly from: string; readonly to: string }): string {
  const days = counted(daysInPeriod(period.from, period.to), "day", "days");
  return `${dayInWords(period.from)} to ${dayInWords(period.to)}, ${days}`;
}
