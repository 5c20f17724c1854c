import type { CellPlace } from "../../core/cell-place";
import type { FrameProblem, UnitIdFault } from "../../core/frame-problem";
import type { ProblemOf } from "../../core/problem";
import { dayInWords } from "../../core/frame/calendar";
import { counted, listed, numberText, quoted, rowsText, capitalised } from "../words/sentence-words";
import {
  listedPlaces,
  NOTHING_WRITTEN,
  placeLinks,
  rowLinks,
  type ExplanationsOf,
  type ListedPlaces,
} from "./explanation";

export const frameExplanations: ExplanationsOf<FrameProblem["kind"]> = {
  unusableUnitId: (problem) => ({
    title: unusableTitle(problem.fault, problem.rows.length),
    happened: unusableSentence(problem),
    written: NOTHING_WRITTEN,
    remedy: unusableRemedy[problem.fault],
    places: rowLinks(problem.places),
    all: listedPlaces(problem.column, problem.places, problem.rows.length),
  }),
  repeatedUnitId: (problem) => ({
    title: `${counted(problem.repeats.length, "case number stands", "case numbers stand")} ${
      problem.repeats.every((repeat) => repeat.rows.length === 2) ? "twice" : "more than once"
    }`,
    happened: `${problem.repeats
      .slice(0, 4)
      .map((repeat) => `${repeat.key} is in ${rowsText(repeat.rows)}.`)
      .join(
        " ",
      )}${problem.repeats.length > 4 ? ` So are ${numberText(problem.repeats.length - 4)} more.` : ""} A case listed twice has twice the chance of being drawn.`,
    written: NOTHING_WRITTEN,
    remedy: "Take the extra rows out of the list, or give each case a number of its own.",
    places: rowLinks(problem.places, 1),
    all: listedKeys(problem.column, problem.places, problem.repeats),
  }),
  errorInColumn: (problem) => ({
    title: `${counted(problem.rows.length, "cell", "cells")} of ${quoted(problem.column)} ${problem.rows.length === 1 ? "holds" : "hold"} an error`,
    happened: `${capitalised(rowsText(problem.rows))} of ${quoted(problem.sheet)} ${problem.rows.length === 1 ? "shows" : "show"} an Excel error such as #N/A, so it can’t be told whether the case is in.`,
    written: NOTHING_WRITTEN,
    remedy: "Put the formula or the value right, then check again.",
    places: placeLinks(problem.places, problem.places.length > 2 ? 1 : 2),
    all: listedPlaces(problem.column, problem.places, problem.rows.length),
  }),
  unmappedValues: (problem) => {
    const cases = problem.values.reduce((sum, value) => sum + value.count, 0);
    const words = (value: string): string => (problem.bands === "date" ? dayInWords(value) : value);
    const names = problem.values.map(({ value }) => (value === "" ? "blank" : quoted(words(value))));
    return {
      title: `${counted(cases, "case is", "cases are")} in no group`,
      happened: `The column ${quoted(problem.column)} holds ${listed(names)} there, first in ${rowsText(problem.values.map((value) => value.firstRow))}.${problem.bands === null ? "" : ` Text and blanks lie in no range of ${problem.bands === "date" ? "dates" : "numbers"}.`}`,
      written: NOTHING_WRITTEN,
      remedy:
        problem.bands === null
          ? "Put them in one of the groups, or leave them out."
          : "Widen the ranges, put the cells right, or leave these cases out.",
      places: [],
    };
  },
  valueInTwoGroups: (problem) => ({
    title: `${quoted(problem.value)} is in more than one group`,
    happened: `It belongs to ${listed(problem.groups.map(quoted))}. A case can be in one group only.`,
    written: NOTHING_WRITTEN,
    remedy: "Take it out of all groups but one.",
    places: [],
  }),
  bandUnusable: (problem) => ({
    title: `The range of ${problem.group === "" ? "a group" : quoted(problem.group)} can’t be used`,
    happened: {
      noEnd: "It has neither a first nor a last value.",
      reversed: "Its last value is before its first.",
      unreadable: "One of its ends is not a number or a date.",
    }[problem.fault],
    written: NOTHING_WRITTEN,
    remedy: "Type where it begins and where it ends. Both ends belong to it; one may stay blank.",
    places: [],
  }),
  bandsOverlap: (problem) => ({
    title: `${quoted(problem.groups[0])} and ${quoted(problem.groups[1])} overlap`,
    happened: "A case could be in both. Both ends of a range belong to it.",
    written: NOTHING_WRITTEN,
    remedy: "End one range before the other begins: 0 to 4, then 5 to 9.",
    places: [],
  }),
  unitInTwoGroups: (problem) => ({
    title: `${counted(problem.units.length, "case has", "cases have")} rows in different groups`,
    happened: `${problem.units
      .slice(0, 3)
      .map(({ key, groups, rows }) => `${key} is in ${listed(groups.map(quoted))}, in ${rowsText(rows)}.`)
      .join(" ")}${problem.units.length > 3 ? ` So are ${numberText(problem.units.length - 3)} more.` : ""}`,
    written: NOTHING_WRITTEN,
    remedy:
      "Say which group counts for such a case: the one that stands first in your groups, or the one that stands last.",
    places: rowLinks(problem.places),
    all: listedKeys(problem.column, problem.places, problem.units),
  }),
  ruleUnusable: (problem) => ({
    title: `Rule ${numberText(problem.rule)}${problem.column === "" ? "" : ` on ${quoted(problem.column)}`} can’t be used`,
    happened: {
      noCondition: "It has no condition.",
      noValue: "It does not say which value to look for.",
      noEnd: "It has neither a first nor a last value.",
      reversed: "Its last value is before its first.",
      dayUnreadable: "One of its dates does not exist.",
      numberUnreadable: "One of its ends is not a number.",
    }[problem.fault],
    written: NOTHING_WRITTEN,
    remedy: "Complete the rule, or take it away.",
    places: [],
  }),
  groupNameUnusable: (problem) => ({
    title: {
      blank: "A group has no name",
      controlCharacter: `The name ${quoted(problem.group)} holds a character that can’t be seen, or half a character`,
      repeated: `Two groups are called ${quoted(problem.group)}`,
    }[problem.fault],
    happened: "The sample and the findings name each group, so its name must be plain and its own.",
    written: NOTHING_WRITTEN,
    remedy: "Type another name for the group.",
    places: [],
  }),
  periodUnreadable: (problem) => ({
    title: problem.text === "" ? "A date of the period is blank" : `${quoted(problem.text)} is not a date`,
    happened: "The period needs a first and a last day.",
    written: NOTHING_WRITTEN,
    remedy: "Type both as day/month/year, for example 01/09/2017.",
    places: [],
  }),
  periodReversed: (problem) => ({
    title: "To is before From",
    happened: `The period would run from ${problem.from} to ${problem.to}.`,
    written: NOTHING_WRITTEN,
    remedy: "Change one of the two dates.",
    places: [],
  }),
  nothingEligible: (problem) => ({
    title: "No row is in",
    happened: `None of the ${counted(problem.rows, "row", "rows")} of ${quoted(problem.sheet)} is left.`,
    written: NOTHING_WRITTEN,
    remedy: "Look at the period and at what is left out.",
    places: [],
  }),
};

/** The rows of several case numbers, one after the other, each with its number. */
function listedKeys(
  column: string,
  places: readonly CellPlace[],
  keys: readonly { readonly key: string; readonly rows: readonly number[] }[],
): ListedPlaces {
  const keyOfRow = keys.flatMap(({ key, rows }) => rows.map(() => key));
  return listedPlaces(column, places, keyOfRow.length, (index) => keyOfRow[index] ?? "");
}

function unusableTitle(fault: UnitIdFault, rows: number): string {
  if (fault === "blank") return `${counted(rows, "case has", "cases have")} no number`;
  return `${counted(rows, "case number", "case numbers")} can’t be used`;
}

function unusableSentence(problem: ProblemOf<"unusableUnitId">): string {
  const where = `${capitalised(rowsText(problem.rows))} ${problem.rows.length === 1 ? "is" : "are"}`;
  const column = problem.column;
  const sentences: Record<UnitIdFault, string> = {
    blank: `${where} blank in ${column}.`,
    notWhole: `${where} not a whole number in ${column}.`,
    tooManyDigits: `${where} a number of 16 digits or more in ${column}. Such numbers have lost digits in Excel.`,
    boolean: `${where} TRUE or FALSE in ${column}, which tells no case from another.`,
    errorValue: `${where} an Excel error in ${column}.`,
    controlCharacter: `${where} a text in ${column} that holds a character that can’t be seen, such as a tab or a line break, or half a character.`,
  };
  return sentences[problem.fault];
}

const unusableRemedy: Readonly<Record<UnitIdFault, string>> = {
  blank: "Give each case its number, or take the row out of the list.",
  notWhole: "Put the number right, or format the column as text if the point belongs to it.",
  tooManyDigits: "Import the numbers again as text.",
  boolean: "Put the case number in.",
  errorValue: "Put the formula or the value right.",
  controlCharacter: "Type the case number again.",
};
