import type { ScoreChanges } from "./changes-since";
import { countedText, listInWords, wholeNumberText } from "./number-text";

/**
 * What has changed in the scores, one sentence for each kind of change, the marks first: "3 marks in 2 cases have changed".
 * `since`: "since 30 November 2017, 14:05". Empty where nothing has.
 */
export function changesSentences(changes: ScoreChanges, since: string): readonly string[] {
  const {
    marks,
    casesWithMarks,
    casesWithRemarks,
    casesAdded,
    casesGone,
    casesMoved,
    questionsAdded,
    questionsGone,
    questionsChanged,
    settings,
  } = changes;
  return [
    ...(marks === 0
      ? []
      : [
          `${countedText(marks, "mark", "marks")} in ${countedText(casesWithMarks, "case", "cases")} ${have(marks)} changed ${since}.`,
        ]),
    ...(casesWithRemarks === 0
      ? []
      : [`Reasons or themes have changed in ${countedText(casesWithRemarks, "case", "cases")} ${since}.`]),
    ...(casesAdded === 0
      ? []
      : [`${countedText(casesAdded, "case", "cases")} ${have(casesAdded)} come in ${since}.`]),
    ...(casesGone === 0
      ? []
      : [`${countedText(casesGone, "case", "cases")} ${have(casesGone)} gone from the sample ${since}.`]),
    ...(casesMoved === 0
      ? []
      : [
          `${countedText(casesMoved, "case", "cases")} ${have(casesMoved)} been replaced or put in another group ${since}.`,
        ]),
    ...questionSentence(questionsAdded, "come", since),
    ...questionSentence(questionsGone, "been taken away", since),
    ...questionSentence(questionsChanged, "been changed on Audit criteria", since),
    ...(settings ? [`The settings of the audit have changed ${since}.`] : []),
  ];
}

function questionSentence(names: readonly string[], what: string, since: string): readonly string[] {
  const shown = names.slice(0, 3).map((name) => `“${name}”`);
  const more = names.length - shown.length;
  const listed = listInWords(more === 0 ? shown : [...shown, `${wholeNumberText(more)} more`]);
  const questions = names.length === 1 ? "The question" : "The questions";
  return names.length === 0 ? [] : [`${questions} ${listed} ${have(names.length)} ${what} ${since}.`];
}

function have(count: number): string {
  return count === 1 ? "has" : "have";
}
