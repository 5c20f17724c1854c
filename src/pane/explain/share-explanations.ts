import type { ShareLeak, ShareProblem } from "../../core/share-problem";
import { counted, listed, numberText, quoted } from "../words/sentence-words";
import { NOTHING_WRITTEN, type Explanation, type ExplanationsOf } from "./explanation";

const NO_COPY = `${NOTHING_WRITTEN} No copy was made.`;

const found: Readonly<Record<ShareLeak["what"], string>> = {
  caseNumber: "a case number of the list",
  carriedValue: "something that stands beside a case of the sample",
  fileFormat: "something that does not belong into such a file",
};

export const shareExplanations: ExplanationsOf<ShareProblem["kind"]> = {
  shareFindingsNotMade: ({ sheet }) =>
    noCopy({
      title: "The findings are not made yet",
      happened: `There is no ${quoted(sheet)} with the findings as they were made. A copy says what stands there.`,
      remedy: "Make the findings, look at them, then share.",
    }),
  shareFindingsOutOfDate: ({ sheet }) =>
    noCopy({
      title: "The findings are out of date",
      happened: `Marks or words have changed since ${quoted(sheet)} was made. A copy would differ from it.`,
      remedy: "Make the findings again, look at them, then share.",
      places: [{ label: `Open ${sheet}`, place: { sheet, address: "A1" } }],
    }),
  shareOneCase: () =>
    noCopy({
      title: "A report of one case can’t be shared",
      happened: "Who knows which case was read knows how it came out, whatever is hidden.",
      remedy: "Read more cases, or tell the one team in person.",
    }),
  shareSurveyNotReady: ({ sheet, why }) =>
    noCopy({
      title: "The survey can’t go into the copy",
      happened: {
        changedByHand: `Somebody wrote into ${quoted(sheet)} since it was made, so its numbers may be others than were counted.`,
        countsNotKept: `${quoted(sheet)} does not hold all its counts in the form that a copy is made from.`,
        fewResponses: "So few people responded that even their number is a small one.",
      }[why],
      remedy:
        why === "fewResponses"
          ? "Leave the survey out under “Goes in”."
          : "Make it again under “Practitioner survey”, or leave the survey out under “Goes in”.",
      places: [{ label: `Open ${sheet}`, place: { sheet, address: "A1" } }],
    }),
  shareTextsOpen: ({ texts }) =>
    noCopy({
      title: `${counted(texts, "text is", "texts are")} not settled yet`,
      happened: "Something in them may tell who a case is.",
      remedy: "Say each otherwise, leave it out, or keep it with a reason.",
    }),
  shareAllOrNoneOpen: () =>
    noCopy({
      title: "Rows in which all or none met are not settled yet",
      happened: "Who knows that a case, or a respondent, is in such a row knows how it came out.",
      remedy: "Leave out the table, or accept these rows with a reason.",
    }),
  shareContactMissing: () =>
    noCopy({
      title: "Nobody is named for questions",
      happened: "Whoever gets the copy must know whom to ask.",
      remedy: "Give a team or a mailbox, then try again.",
    }),
  shareTextChanged: () =>
    noCopy({
      title: "The text has changed meanwhile",
      happened: "Your answer belonged to a text that no longer stands as you saw it.",
      remedy: "Look at the check list again and answer what stands there now.",
    }),
  shareAnswerUnusable: ({ fault, most }) =>
    noCopy({
      title: {
        blank: "Nothing was typed",
        tooLong: "The text is too long",
        onlyKept: "These rows can only be accepted with a reason",
        caseNumber: "A case number can’t be kept",
      }[fault],
      happened: {
        blank: "To keep a text takes a reason, and to say it otherwise takes words.",
        tooLong: `At most ${numberText(most)} characters can be kept on the record.`,
        onlyKept: "They are numbers, which can’t be put in other words.",
        caseNumber: "In the text for the copy stands the number of a case.",
      }[fault],
      remedy: {
        blank: "Type it, or leave the text out.",
        tooLong: "Shorten it, then try again.",
        onlyKept: "Give a reason, or leave out the table.",
        caseNumber: "Say it without the number, or leave the text out.",
      }[fault],
    }),
  casesOfCopies: ({ record }) => ({
    title: "A copy of these findings was shared",
    happened: `${quoted(record)} says which case each label of the copy stands for, and would be written anew.`,
    written: NOTHING_WRITTEN,
    remedy: "Begin with other cases in a workbook of their own.",
    places: [{ label: `Open ${record}`, place: { sheet: record, address: "A1" } }],
  }),
  shareAnswerNotKept: ({ record }) => ({
    title: "The answer did not come back from the record",
    happened: `Somebody else may have written on ${quoted(record)} in the same moment.`,
    written: `A line may stand on ${quoted(record)}. No copy was made.`,
    remedy: "Look at the check list again; what is still open there was not kept.",
    places: [{ label: `Open ${record}`, place: { sheet: record, address: "A1" } }],
  }),
  shareLeak: ({ leaks }) =>
    noCopy({
      title: "The last look stopped the copy",
      happened: `In the finished file stands ${listed([...new Set(leaks.map(({ place, what }) => `${found[what]} (${place})`))])}.`,
      remedy:
        "Find the words in the findings, on Audit actions, on Audit wording or in the contact, say them otherwise, and try again.",
    }),
};

function noCopy(
  words: Omit<Explanation, "written" | "places"> & Partial<Pick<Explanation, "places">>,
): Explanation {
  return { places: [], ...words, written: NO_COPY };
}
