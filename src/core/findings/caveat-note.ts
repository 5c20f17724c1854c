import type { Caveat } from "./caveat";
import { wordsOf } from "./caveat-sentences";
import type { CaveatWords } from "./caveat-sentences";
import { groupName } from "./group-name";
import { intervalText, levelText } from "./interval-text";
import { countedText, wholeNumberText } from "./number-text";
import { percentRoundedUp } from "./percent-rounded-up";
import { FEWEST_FOR_PERCENTAGE } from "./precision";
import { withoutThem } from "./without-them";
import { withoutRepeatedBlanks } from "./without-repeated-blanks";

const noEstimate = ": no estimate";

const notes: CaveatWords = {
  noApplicableCase: () => "applied to no case read",
  fewerThanTenApplicable: ({ fewest = FEWEST_FOR_PERCENTAGE }) =>
    `fewer than ${wholeNumberText(fewest)} cases: no estimate`,
  smallBase: ({ applicable }) => `small base: ${countedText(applicable, "case", "cases")}`,
  lowPrecision: () => "low precision",
  unscored: ({ cases }) => `${wholeNumberText(cases)} not scored`,
  tooManyUnscored: ({ cases, audited, stratum, bounds }) =>
    `${wholeNumberText(cases)} of ${wholeNumberText(audited)}${stratum === null ? "" : ` in ${groupName(stratum)}`} ` +
    "not scored: no estimate" +
    (bounds
      ? ` (${intervalText({ lower: bounds.worst, upper: bounds.best })}, whatever the blanks are)`
      : ""),
  notRandom: () => "not a random sample: no estimate",
  selectionUnknown: () => "not known how chosen: no estimate",
  drawnElsewhere: () => "drawn outside this tool; can’t be drawn again",
  drawnElsewhereWithSeed: () => "drawn outside this workbook, with a seed",
  drawnAtEqualSteps: () => "drawn at equal steps; the order of the list is taken not to matter",
  populationSizeUnknown: () => "size of the groups not known: no estimate",
  stratumNotSampled: ({ stratum }) => `no case of ${groupName(stratum)}: no estimate`,
  stratumWithOneCase: ({ stratum }) => `one case of ${groupName(stratum)}: no estimate`,
  stratumLeftOut: ({ stratum }) => `without ${groupName(stratum)}`,
  noDegreesOfFreedom: () => "one case a group: no estimate",
  noSpreadOfScores: () => "scores don’t differ: no estimate",
  hiddenApplicability: ({ stratum }) => `applied to no case read of ${groupName(stratum)}: no estimate`,
  heavyStratumWithoutException: ({ applicable, allMet }) =>
    `heaviest group had ${allMet ? "no exception" : "none met"} in ${countedText(applicable, "case", "cases")}`,
  deemedMet: ({ deemed, metWithout, applicableWithout }) =>
    `${wholeNumberText(deemed)} deemed met; ${withoutThem(metWithout, applicableWithout)}`,
  claimTested: ({ mostFailing, holds, limit }) =>
    `at most ${levelText(mostFailing)} fail: ${holds ? "shown" : "not shown"} (up to ${percentRoundedUp(limit)})`,
  everythingRead: () => "all cases read: exact",
  replacedCases: ({ replaced }) => `${wholeNumberText(replaced)} replaced`,
  listChangedSinceDraw: () => "list changed since",
  agreedMarksLeftOut: ({ marks }) => `${countedText(marks, "agreed mark", "agreed marks")} left out`,
  breakdownsLeftOut: ({ columns }) => `not by ${columns.join(", ")}: no such column`,
  marksNotAllowed: ({ cells }) => `${countedText(cells, "mark", "marks")} not allowed`,
};

/** What must be borne in mind, in the few words that fit the last column of a table. */
export function caveatNote(caveat: Caveat): string {
  return wordsOf(notes, caveat, { one: "case", many: "cases" });
}

/**
 * The notes of a result in one cell, the gravest first, with a capital: "Low precision; small base". "" for
 * none. That there is no estimate is said once, with the first reason for it; blanks of a group are not told where there
 * are too many over all, and sizes of groups not where the cases were not chosen by chance.
 */
export function bearInMind(caveats: readonly Caveat[]): string {
  const notChosenByChance = caveats.some(({ kind }) => kind === "notRandom" || kind === "selectionUnknown");
  const told = withoutRepeatedBlanks(caveats).filter(
    ({ kind }) => !(notChosenByChance && kind === "populationSizeUnknown"),
  );
  // Beside other notes the base is not repeated: it stands in the same row, as n of "k of n".
  const notes = told.map((caveat) =>
    told.length > 1 && caveat.kind === "smallBase" ? "small base" : caveatNote(caveat),
  );
  const first = notes.findIndex((note) => note.includes(noEstimate));
  const text = notes.map((note, index) => (index > first ? note.replace(noEstimate, "") : note)).join("; ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
