import type { SampleProblem } from "../../core/sample-problem";
import { counted, listed, numberText, quoted } from "../words/sentence-words";
import { NOTHING_WRITTEN, type ExplanationsOf } from "./explanation";

export const sampleExplanations: ExplanationsOf<SampleProblem["kind"]> = {
  groupSmallerThanAsked: (problem) => ({
    title: `${named(problem.group)} has only ${counted(problem.populationSize, "case", "cases")}`,
    happened: `${numberText(problem.asked)} were asked for.`,
    written: NOTHING_WRITTEN,
    remedy: `Ask for ${numberText(problem.populationSize)} or fewer.`,
    places: [],
  }),
  fewerCasesLeft: (problem) => ({
    title:
      problem.left === 0
        ? `All cases of ${problem.group === "" ? "the list" : quoted(problem.group)} are drawn`
        : `${named(problem.group)} has only ${counted(problem.left, "case", "cases")} left`,
    happened: `${numberText(problem.asked)} more were asked for.`,
    written: NOTHING_WRITTEN,
    remedy: problem.left === 0 ? "Ask for none from it." : `Ask for ${numberText(problem.left)} or fewer.`,
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
  caseNotInSample: (problem) => ({
    title: `${problem.case === "" ? "No case" : problem.case} can’t be replaced`,
    happened: {
      notDrawn: problem.case === "" ? "No case was named." : "It is not among the cases drawn.",
      spare: "It is a spare that is not in the sample.",
      replaced: "It was replaced already.",
    }[problem.why],
    written: NOTHING_WRITTEN,
    remedy: "Choose a case of the sample.",
    places: [],
  }),
  noSpareLeft: (problem) => ({
    title: `No spares left in ${problem.group === "" ? "the list" : quoted(problem.group)}`,
    happened: "A case can only be replaced by the next spare of its group.",
    written: NOTHING_WRITTEN,
    remedy: "Draw more cases, or leave the case in: mark every question as not applicable.",
    places: [],
  }),
  reasonMissing: () => ({
    title: "The reason is missing",
    happened: "The record keeps why a case should not have been in the list.",
    written: NOTHING_WRITTEN,
    remedy: "Choose a reason, or write one.",
    places: [],
  }),
  systematicNotExtended: () => ({
    title: "A sample at equal steps can’t be made larger",
    happened: "Its steps were laid out for the number of cases that was drawn.",
    written: NOTHING_WRITTEN,
    remedy: "Draw a new sample of the size you need. The record of this one stays.",
    places: [],
  }),
  drawNotSame: (problem) => ({
    title: "The frozen list does not give the recorded cases again",
    happened: `${listed(problem.cases)} ${problem.cases.length === 1 ? "comes" : "come"} out differently, so more cases drawn from it would not belong to this sample.`,
    written: NOTHING_WRITTEN,
    remedy: "Check the draw, and put Audit frame and Audit record back as they were.",
    places: [],
  }),
  frozenListGone: (problem) => ({
    title: "The list is no longer the one that was drawn from",
    happened: `It was too long to be kept on a sheet of its own, and it has changed since. More cases can’t be drawn from it for ${problem.record}.`,
    written: NOTHING_WRITTEN,
    remedy: "Put the list back as it was, or draw a new sample from the list as it is.",
    places: [],
  }),
  scoresAppeared: (problem) => ({
    title: "More cases have been scored meanwhile",
    happened: `You were told that ${counted(problem.told, "scored case goes", "scored cases go")}; now ${problem.now === 1 ? "1 is" : `${numberText(problem.now)} are`} scored.`,
    written: NOTHING_WRITTEN,
    remedy: "Look at the sample again before you remove it.",
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
      controlCharacter: "It holds a character that can’t be seen, or half a character.",
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
