import type { SurveyProblem } from "../../core/survey-problem";
import { counted, listed, numberText, quoted } from "../words/sentence-words";
import { NOTHING_WRITTEN, placeLinks, type Explanation, type ExplanationsOf } from "./explanation";

export const surveyExplanations: ExplanationsOf<SurveyProblem["kind"]> = {
  surveySheetGone: ({ sheet }) =>
    notAdded({
      title: `${quoted(sheet)} is not in this workbook`,
      happened: "The survey was to be read from there. It may have been renamed or deleted.",
      remedy: "Put the export back, or choose the sheet that it stands on now.",
    }),
  surveyNotAnExport: ({ sheet, why }) =>
    notAdded({
      title:
        why === "caseList"
          ? `${quoted(sheet)} is the list of cases`
          : `${quoted(sheet)} bears the name of a sheet of Case Audit’s own`,
      happened: "A survey is read from the export of its questionnaire.",
      remedy: "Put the export on a sheet of its own, with another name, and choose that one.",
    }),
  surveyNameTaken: ({ sheet }) =>
    notAdded({
      title: `${quoted(sheet)} is not Case Audit’s own`,
      happened:
        "It stands where the tabulated survey is to be, and Case Audit did not make it or can’t tell that it did.",
      remedy: "Rename that sheet, for example to “Survey export”, then look again.",
      places: placeLinks([{ sheet, address: "A1" }]),
    }),
  surveyNoHeaders: ({ sheet, headerRow }) =>
    notAdded({
      title:
        headerRow === null
          ? `No headers were found on ${quoted(sheet)}`
          : `Row ${headerRow} of ${quoted(sheet)} is blank`,
      happened: "The questions are read from the row of headers, which holds words only.",
      remedy: "Say in which row the headers stand, or choose another sheet.",
      places: placeLinks([{ sheet, address: `A${headerRow ?? 1}` }]),
    }),
  surveyNoQuestions: ({ sheet, headerRow }) =>
    notAdded({
      title: `No questions were found on ${quoted(sheet)}`,
      happened: `Row ${headerRow} has no header that is a question, or every one is set to “Not a question”.`,
      remedy: "Say in which row the headers stand, choose another sheet, or give a question its kind.",
      places: placeLinks([{ sheet, address: `A${headerRow}` }]),
    }),
  surveyNoResponses: ({ sheet, headerRow }) =>
    notAdded({
      title: `Nobody has answered on ${quoted(sheet)}`,
      happened: `Below row ${headerRow} all answers are blank.`,
      remedy: "Export the survey again with its answers, or choose another sheet.",
      places: placeLinks([{ sheet, address: `A${headerRow + 1}` }]),
    }),
  surveyManyOptions: ({ question, options, most }) =>
    notAdded({
      title: `${quoted(question)} has ${numberText(options)} different answers`,
      happened: `A table of more than ${numberText(most)} says nothing that can be read, and may name single people.`,
      remedy: "Set the question to free text, a number or “Not a question”.",
    }),
  surveyManyGroups: ({ question, groups, most }) =>
    notAdded({
      title: `${quoted(question)} makes ${numberText(groups)} groups`,
      happened: `With more than ${numberText(most)} each would be a handful of people.`,
      remedy: "Break the answers down by another question, or by none.",
    }),
  surveyErrors: ({ sheet, places }) =>
    notAdded({
      title: `${counted(places.length, "answer", "answers")} on ${quoted(sheet)} ${places.length === 1 ? "shows" : "show"} an error`,
      happened: "An error such as #N/A is not what somebody answered, and would be counted as an answer.",
      remedy: "Put the formula right or clear the cell, or set the question to “Not a question”.",
      places: placeLinks(places),
    }),
  surveyInvited: ({ invited, responses }) =>
    notAdded({
      title: `${counted(responses, "person", "people")} responded, and ${numberText(invited)} ${invited === 1 ? "was" : "were"} invited`,
      happened: "More can’t respond than were invited, so there is no response rate.",
      remedy: "Say how many were invited in all, or leave it blank where nobody knows.",
    }),
  surveyChanged: ({ sheet, questions }) =>
    notAdded({
      title: `The columns of ${quoted(sheet)} have changed`,
      happened: `${listed(questions.slice(0, 3).map(quoted))} ${questions.length === 1 ? "stands" : "stand"} no longer where ${questions.length === 1 ? "it" : "they"} stood when the questions were shown.`,
      remedy: "Look at the questions again, then add the survey.",
      places: placeLinks([{ sheet, address: "A1" }]),
    }),
};

function notAdded(
  words: Omit<Explanation, "written" | "places"> & Partial<Pick<Explanation, "places">>,
): Explanation {
  return { places: [], ...words, written: NOTHING_WRITTEN };
}
