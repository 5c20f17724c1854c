import type { SecondReviewProblem } from "../../core/second-review-problem";
import { counted, listed, numberText, quoted } from "../words/sentence-words";
import { NOTHING_WRITTEN, placeLinks, type ExplanationsOf } from "./explanation";

export const secondReviewExplanations: ExplanationsOf<SecondReviewProblem["kind"]> = {
  noSecondReview: () => ({
    title: "No second review is drawn yet",
    happened: "There are no second marks to compare with the first.",
    written: NOTHING_WRITTEN,
    remedy: "Draw cases for a second reviewer first.",
    places: [],
  }),
  secondReviewStands: (problem) => ({
    title: "A second review is drawn already",
    happened: `${problem.record} says that its cases stand on ${quoted(problem.sheet)}. A sample has one second review, so that nobody can draw until the cases suit.`,
    written: NOTHING_WRITTEN,
    remedy: "Go on with the one that stands.",
    places: [{ label: `Open ${problem.sheet}`, place: { sheet: problem.sheet, address: "A1" } }],
  }),
  casesUnderSecondReview: (problem) => ({
    title: "A second review is drawn from these cases",
    happened: `${problem.record} keeps it, with the cases that it was drawn from. Choosing the cases anew would take that away.`,
    written: NOTHING_WRITTEN,
    remedy: "Go on with the cases as they are, or begin anew in a copy of the table.",
    places: [{ label: `Open ${problem.sheet}`, place: { sheet: problem.sheet, address: "A1" } }],
  }),
  secondReviewShareUnusable: () => ({
    title: "The share of cases can’t be used",
    happened: "It is blank, 0 or more than 100%.",
    written: NOTHING_WRITTEN,
    remedy: "Type how many of 100 scored cases are scored a second time, for example 50.",
    places: [],
  }),
  noReviewerNamed: () => ({
    title: "No second reviewer was named",
    happened: "The name goes beside each case, so that it is seen who scored it.",
    written: NOTHING_WRITTEN,
    remedy: "Type who scores the cases the second time.",
    places: [],
  }),
  settledByNobody: () => ({
    title: "Nobody was named",
    happened: "An agreed mark counts with the name of whoever settled it.",
    written: NOTHING_WRITTEN,
    remedy: "Type your name, then settle.",
    places: [],
  }),
  firstScoringIncomplete: (problem) => ({
    title: "The first scoring is not complete",
    happened: `${numberText(problem.scored)} of ${counted(problem.cases, "case is", "cases are")} scored on ${problem.sheet}${problem.told === 0 ? "" : `; ${counted(problem.told, "of the others was", "of the others were")} said to stay blank`}. The cases of a second review are drawn afterwards, so that nobody knows them while scoring.`,
    written: NOTHING_WRITTEN,
    remedy:
      "Score what is missing or say that it stays blank, and put marks that aren’t allowed right. Then draw.",
    places: placeLinks(problem.places),
  }),
  secondScoringIncomplete: (problem) => ({
    title: `${counted(problem.blank, "second mark is", "second marks are")} missing`,
    happened: `${problem.sheet} is not complete${problem.told === 0 ? "" : `; ${numberText(problem.told)} were said to stay blank`}. First marks are not shown to a reviewer who still scores.`,
    written: NOTHING_WRITTEN,
    remedy: "Let the second reviewer finish, or say that the rest stays blank.",
    places: placeLinks(problem.places),
  }),
  agreedMarkStands: (problem) => ({
    title: `${problem.case} is settled already`,
    happened: `${quoted(problem.mark)} stands for ${quoted(problem.criterion)}${problem.by === "" ? "" : `, by ${problem.by}`}${problem.when === "" ? "" : `, ${problem.when}`}. It was not written over.`,
    written: NOTHING_WRITTEN,
    remedy: "Keep it. To change it, talk to whoever settled it and type the other mark into that cell.",
    places: placeLinks(problem.places),
  }),
  agreedMarkMeanwhile: (problem) => ({
    title: `${problem.case} was settled by somebody else in this moment`,
    happened: `For ${quoted(problem.criterion)} you chose ${quoted(problem.yours)}; ${problem.theirs === "" ? "the mark is still blank, and somebody wrote beside it" : `theirs is ${quoted(problem.theirs)}`}${problem.beside.length === 0 ? "" : ` (${listed(problem.beside)})`}.`,
    written: problem.lost
      ? "Yours stands over theirs, because it could not be put back."
      : "Theirs stands, and yours does not.",
    remedy: problem.lost
      ? "Talk to them, and type theirs back in if that is the agreed mark."
      : "Talk to them. To change the mark, type the other one into that cell.",
    places: placeLinks(problem.places),
  }),
  marksChangedSinceShown: (problem) => ({
    title: `The marks of ${problem.case} have changed`,
    happened: `For ${quoted(problem.criterion)} the first mark is ${markWord(problem.first)} and the second ${markWord(problem.second)} now.`,
    written: NOTHING_WRITTEN,
    remedy: "Look at the marks as they are now, then settle.",
    places: placeLinks(problem.places),
  }),
  agreedMarkUnusable: (problem) => ({
    title: {
      twice: "A disagreement is settled twice",
      caseNotReviewed: "An agreed mark stands for a case without a second review",
      questionUnknown: "An agreed mark stands for a question that there is not",
      markNotOffered: "An agreed mark isn’t allowed",
    }[problem.fault],
    happened: `${listed(problem.cases)} on ${problem.sheet}. ${
      {
        twice: "Two rows say different marks for the same question.",
        caseNotReviewed: "Only cases of the second review have two marks to settle.",
        questionUnknown: "Its question id is not among those on Audit criteria.",
        markNotOffered: "It is not among the marks of its question.",
      }[problem.fault]
    }`,
    written: NOTHING_WRITTEN,
    remedy: {
      twice: "Leave one of them, and clear the agreed mark of the other.",
      caseNotReviewed: "Put the case number right, or clear the agreed mark.",
      questionUnknown: "Put the question id right, or clear the agreed mark.",
      markNotOffered: "Choose one of the marks that the question offers.",
    }[problem.fault],
    places: placeLinks(problem.places),
  }),
  themeUnusable: (problem) => ({
    title: "The theme can’t be added",
    happened: {
      blank: "It is blank.",
      semicolon: `${quoted(problem.theme)} holds a semicolon, which stands between two themes.`,
      tooLong: "It is longer than 60 characters.",
    }[problem.fault],
    written: NOTHING_WRITTEN,
    remedy: "Type a theme of a few words.",
    places: [],
  }),
};

function markWord(mark: string): string {
  return mark === "" ? "blank" : quoted(mark);
}
