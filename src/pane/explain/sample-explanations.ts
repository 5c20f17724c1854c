import type { SampleProblem } from "../../core/problem";
import { counted, numberText, quoted } from "../words/sentence-words";
import { NOTHING_WRITTEN, type ExplanationsOf } from "./explanation";

export const sampleExplanations: ExplanationsOf<SampleProblem["kind"]> = {
  groupSmallerThanAsked: (problem) => ({
    title: `${named(problem.group)} has only ${counted(problem.populationSize, "case", "cases")}`,
    happened: `${numberText(problem.asked)} were asked for.`,
    written: NOTHING_WRITTEN,
    remedy: `Ask for ${numberText(problem.populationSize)} or fewer.`,
    places: [],
  }),
  sampleBelowMinimum: (problem) => ({
    title: "The sample is smaller than the minimums together",
    happened: `At least ${numberText(problem.needed)} are needed for ${numberText(problem.minimum)} in each of ${counted(problem.groups, "group", "groups")}; ${numberText(problem.size)} were asked for.`,
    written: NOTHING_WRITTEN,
    remedy: `Draw ${numberText(problem.needed)} or more, or lower the number that each group gets at least.`,
    places: [],
  }),
  sampleSizeUnusable: (problem) => ({
    title: "A number of cases is not usable",
    happened: Number.isFinite(problem.size)
      ? `${problem.size} is not a whole number of 1 or more.`
      : "It is blank or not a whole number.",
    written: NOTHING_WRITTEN,
    remedy: "Type a whole number, for example 60.",
    places: [],
  }),
  maximumBelowMinimum: (problem) => ({
    title: "At most is less than at least",
    happened: `Each group would get at least ${numberText(problem.minimum)} and at most ${numberText(problem.maximum)}.`,
    written: NOTHING_WRITTEN,
    remedy: "Raise the one or lower the other.",
    places: [],
  }),
  powerUnusable: () => ({
    title: "The number between equal and in proportion can’t be used",
    happened: "It is blank or outside 0 to 1.",
    written: NOTHING_WRITTEN,
    remedy: "Type a number from 0 (equally) to 1 (in proportion), for example 0.5.",
    places: [],
  }),
  expectedShareUnusable: (problem) => ({
    title: `The expected share of ${named(problem.group)} can’t be used`,
    happened: "It is blank or outside 0 to 100%.",
    written: NOTHING_WRITTEN,
    remedy: "Type how many of 100 cases you expect to be done well. 50 if you don’t know.",
    places: [],
  }),
  costUnusable: (problem) => ({
    title: `The work for a case of ${named(problem.group)} can’t be used`,
    happened: "It is blank, 0 or less.",
    written: NOTHING_WRITTEN,
    remedy: "Give a number above 0: 2 for a case that takes twice as long as one of 1.",
    places: [],
  }),
  sampleNotReachable: (problem) => ({
    title: `Only ${numberText(problem.reachable)} cases can be drawn`,
    happened: `${numberText(problem.size)} were asked for, and the groups can’t give more.`,
    written: NOTHING_WRITTEN,
    remedy: `Ask for ${numberText(problem.reachable)} or fewer.`,
    places: [],
  }),
  groupNotStated: (problem) => ({
    title: `No number is given for ${named(problem.group)}`,
    happened: "With numbers of your own, each group needs one.",
    written: NOTHING_WRITTEN,
    remedy: "Type how many cases to draw from it. 0 leaves the group out.",
    places: [],
  }),
  groupStatedAsNone: (problem) => ({
    title: `${named(problem.group)} would get no case`,
    happened: `It has ${counted(problem.populationSize, "case", "cases")}, and the findings would say nothing about them.`,
    written: NOTHING_WRITTEN,
    remedy: "Draw at least 1 from it, or leave the group out on purpose by typing 0.",
    places: [],
  }),
  seedUnusable: (problem) => ({
    title: "The seed can’t be used",
    happened: {
      blank: "It is blank.",
      tooLong: "It is longer than 100 characters.",
      comma: "It holds a comma.",
      controlCharacter: "It holds a character that can’t be seen.",
    }[problem.fault],
    written: NOTHING_WRITTEN,
    remedy: "A seed is 1 to 100 characters, without commas.",
    places: [],
  }),
  tooManyDraws: (problem) => ({
    title: `${numberText(problem.most)} draws were begun in this workbook`,
    happened: "Case Audit keeps the record of every draw, and has no room for another one here.",
    written: NOTHING_WRITTEN,
    remedy: "Go on in a new workbook that holds the list, and keep this one with its records.",
    places: [],
  }),
  seedUsedBefore: (problem) => ({
    title: "This seed was used before",
    happened: `${problem.record} shows a draw with the same seed. Drawing again with it would only give the same cases again.`,
    written: NOTHING_WRITTEN,
    remedy: "Type another seed, or have one made.",
    places: [{ label: `Open ${problem.record}`, place: { sheet: problem.record, address: "A1" } }],
  }),
};

function named(group: string): string {
  return group === "" ? "The list" : quoted(group);
}
