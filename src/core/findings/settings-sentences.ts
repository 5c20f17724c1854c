import type { AuditSettings } from "../audit-definition";
import { shownRules, usualShownRules, type ShownRules } from "../shown-rules";
import { levelText } from "./interval-text";
import { wholeNumberText } from "./number-text";

/**
 * The settings of an audit that are not the usual ones and bear on its numbers, a sentence each. Empty for the usual ones.
 * Checked by: test/core/findings/settings-sentences.test.ts
 */
export function settingsSentences(settings: AuditSettings): readonly string[] {
  const conservative =
    settings.intervals === "conservative"
      ? [
          "Intervals of a single group are exact ones, by a setting fixed before scoring: they are wider than usual, so as not to be too narrow.",
        ]
      : [];
  const rules = shownRules(settings);
  const changed = (Object.keys(usualShownRules) as (keyof ShownRules)[]).filter(
    (rule) => rules[rule] !== usualShownRules[rule],
  );
  return [
    ...conservative,
    ...changed.map((rule) => `${words[rule](rules[rule])}, by a setting fixed before scoring.`),
  ];
}

const words: { readonly [K in keyof ShownRules]: (value: number) => string } = {
  fewestForPercentage: (value) =>
    `Percentages and estimates are given from ${wholeNumberText(value)} applicable cases on, and not from 10`,
  fewestForPrecision: (value) =>
    `A base is called small below ${wholeNumberText(value)} applicable cases, and not below 30`,
  fewestDegreesOfFreedom: (value) =>
    `An estimate is called of low precision below ${wholeNumberText(value)} degrees of freedom, and not below 8`,
  widestInterval: (value) =>
    `An estimate is called of low precision where its interval is ${levelText(value)} of all cases wide, and not 30%`,
  narrowestOfConcern: (value) =>
    `The width of an interval is held against its estimate above ${levelText(value)} of all cases, and not above 5%`,
  widestOfEstimate: (value) =>
    `An estimate is called of low precision where its interval is wider than ${levelText(value)} of it, and not 130%`,
  mostBlank: (value) =>
    `A question is estimated with up to ${levelText(value)} of its cases not scored, and not 10%`,
  mostBlankInGroup: (value) =>
    `A question is estimated with up to ${levelText(value)} of the cases of a group not scored, and not 20%`,
};
