import type { ProtectedFigures } from "../core/disclosure/protected-figures";
import { howDrawnSentence } from "../core/findings/how-drawn-sentence";
import { levelText } from "../core/findings/interval-text";
import { wholeNumberText } from "../core/findings/number-text";
import type { PublicWords } from "./public-words";
import { actionRows } from "./report/action-rows";
import { baseSentences } from "./report/base-sentences";
import { answerRows, reasonRows, themeRows } from "./report/counted-lists";
import { columnRows, strataRows } from "./report/group-rows";
import { hiddenSentences } from "./report/hidden-sentences";
import { limitationSentences } from "./report/limitation-sentences";
import { printedAgain } from "./report/printed-again";
import { reportChart } from "./report/report-chart";
import { resultRows } from "./report/result-rows";
import { shownQuestions } from "./report/shown-question";
import { saidFindings, standsFor, summarySentences } from "./report/summary-sentences";
import { hiddenOfSurvey } from "./report/hidden-of-survey";
import { sharedSurvey } from "./report/shared-survey";
import { takenWording } from "./report/taken-wording";
import type { ShareParts } from "./share-parts";
import type { SharedReport } from "./shared-report";

/** What a report takes of the protected figures. What was left out it sees by itself; the rest is for the auditor. */
export type ReportFigures = Omit<ProtectedFigures, "allOrNone" | "leftOut">;

/**
 * The report that leaves the building, made from what may be shown and from nothing else: where a number is hidden it says
 * so or says nothing, and nothing is sorted by a hidden number. With limit null it is the internal report, on which every
 * number is shown and every page says so; there is no other way to make one.
 * Checked by: test/share/protected-report.test.ts, test/share/protected-report.laws.test.ts
 */
export function protectedReport(shown: ReportFigures, words: PublicWords, parts: ShareParts): SharedReport {
  const { title, what, contact, date, period, signedOff, marking, settings } = words;
  const taken = takenWording(shown, words);
  const questions = shownQuestions(shown.criteria, words);
  const said = saidFindings(questions, shown, words, parts);
  const strata = parts.groups ? strataRows(questions, words) : null;
  const columns = shown.columns.flatMap(({ column, cases }, at) => {
    const rows = parts.columns.includes(column) ? columnRows(questions, at, cases, words) : null;
    return rows === null ? [] : [rows];
  });
  const results = resultRows(questions, words, taken);
  return {
    title,
    what,
    contact,
    date,
    period,
    signedOff,
    marking,
    protection: shown.limit === null ? { kind: "internal" } : { kind: "protected", limit: shown.limit },
    level: levelText(settings.confidenceLevel),
    sentences: summarySentences(questions, said, words, taken),
    results,
    groups: [...(strata === null || strata.rows.length === 0 ? [] : [strata]), ...columns],
    chart: reportChart(questions, words),
    actions: parts.actions ? actionRows(questions, shown, words) : [],
    reasons: parts.reasons ? reasonRows(questions) : [],
    otherAnswers: parts.otherAnswers ? answerRows(shown, words) : [],
    goodPractice: parts.themes ? themeRows("goodPractice", shown, words) : [],
    toImprove: parts.themes ? themeRows("toImprove", shown, words) : [],
    bases: baseSentences(questions, shown, words, parts),
    caveats: limitationSentences(questions, shown, words, taken),
    method: [
      { about: "How cases were chosen", sentence: howDrawnSentence(said) },
      { about: "What it stands for", sentence: standsFor(said, taken) },
      { about: "Second review", sentence: secondReviewSentence(words) },
    ].filter(({ sentence }) => sentence !== ""),
    hidden: [...hiddenSentences(questions, shown, words, parts), ...hiddenOfSurvey(words)],
    survey: sharedSurvey(questions, results, words),
    again: printedAgain(questions, results, words),
  };
}

function secondReviewSentence({ secondReview, audited, set }: PublicWords): string {
  if (secondReview === null) return "";
  const { one, many } = set.caseWord;
  const drawn = wholeNumberText(secondReview.drawn);
  const all = `${wholeNumberText(audited)} ${audited === 1 ? one : many}`;
  return `${drawn} of the ${all} audited were drawn for a second reviewer, who scores them without seeing the first marks. How far the two agreed is not told here.`;
}
