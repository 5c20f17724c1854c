import type { LeftOut } from "../../core/disclosure/left-out";
import { leftOutSentence } from "../../core/disclosure/left-out-sentence";
import { isSaidInCopy } from "../../core/disclosure/said-in-copy";
import type { ShownTable } from "../../core/disclosure/protected-figures";
import { questionName } from "../../core/findings/question-name";
import { listInWords, wholeNumberText } from "../../core/findings/number-text";
import type { CriterionId } from "../../core/scoring/criterion";
import type { ReportFigures } from "../protected-report";
import type { PublicWords } from "../public-words";
import type { ShareParts } from "../share-parts";
import type { SharedSentence } from "../shared-report";
import type { ShownQuestion } from "./shown-question";

const noEstimate =
  "No estimate is shown: either none can be made, or a small number could be worked out from it.";
const allOfIt = "How many met it is hidden, and with it the percentage, the estimate and the reasons.";

/**
 * What is missing from the report, told from what is shown alone, and so the same whatever the hidden numbers are: that
 * something was left out for their sake is said only where it can't be told apart from there being nothing.
 * Checked by: test/share/protected-report.laws.test.ts
 */
export function hiddenSentences(
  questions: readonly ShownQuestion[],
  shown: ReportFigures,
  words: PublicWords,
  parts: ShareParts,
): readonly SharedSentence[] {
  if (shown.limit === null) return [];
  const { limit } = shown;
  const { groupColumn, strata, answers } = words;
  const nameOf = (criterion: CriterionId | null) => {
    const all = [...questions.map((each) => each.criterion), ...answers.map((each) => each.criterion)];
    const found = all.find(({ id }) => id === criterion);
    return found === undefined ? "" : questionName(found);
  };
  const said = (leftOut: LeftOut): readonly Hidden[] => {
    if (!isSaidInCopy(leftOut)) return [];
    const question = nameOf(leftOut.criterion);
    const sentence = leftOutSentence(leftOut, { limit, question, groupColumn });
    const own = question === "" ? sentence : sentence.slice(question.length + 2);
    return [
      {
        question: leftOut.criterion,
        about: question === "" ? (leftOut.column ?? "All questions") : question,
        sentence: own.charAt(0).toUpperCase() + own.slice(1),
      },
    ];
  };
  const table = (criterion: CriterionId, printed: ShownTable, column: string | null) => {
    const what = printed === null ? "table" : printed.saysWhoIsNotCounted ? null : "whoIsNotCounted";
    return what === null ? [] : said({ what, criterion, column, counts: 1 });
  };
  const columns = shown.columns
    .map(({ column, cases }, at) => ({ column, cases, at }))
    .filter(({ column }) => parts.columns.includes(column));
  const all: readonly Hidden[] = [
    ...columns.flatMap(({ column, cases }) =>
      cases === null ? said({ what: "values", criterion: null, column, counts: 1 }) : [],
    ),
    ...questions.flatMap((question): readonly Hidden[] => {
      const { criterion, shown: printed, said: result, lacksEstimate } = question;
      const about = questionName(criterion);
      const lacksReasons =
        printed.reasons === null && printed.all.notMet !== 0 && criterion.reasons.length > 0;
      return [
        ...(result === null ? [{ question: criterion.id, about, sentence: allOfIt }] : []),
        ...(lacksEstimate ? [{ question: criterion.id, about, sentence: noEstimate }] : []),
        ...(parts.reasons && result !== null && lacksReasons
          ? said({ what: "reasons", criterion: criterion.id, column: null, counts: 1 })
          : []),
        ...(parts.groups && groupColumn !== null && strata.length > 1
          ? table(criterion.id, printed.byStratum, null)
          : []),
        ...columns.flatMap(({ column, cases, at }) =>
          cases === null ? [] : table(criterion.id, printed.byColumn[at] ?? null, column),
        ),
      ];
    }),
    ...(parts.otherAnswers ? shown.answers : []).flatMap(({ criterion, options }) =>
      options === null ? said({ what: "answers", criterion, column: null, counts: 1 }) : [],
    ),
  ];
  return together(all, (id) => questions.find(({ criterion }) => criterion.id === id)?.criterion.number);
}

interface Hidden extends SharedSentence {
  readonly question: CriterionId | null;
}

/** Questions with the same sentence share it: "Questions 2, 3 and 4". */
function together(
  all: readonly Hidden[],
  numberOf: (id: CriterionId | null) => number | undefined,
): readonly SharedSentence[] {
  return [...new Set(all.map(({ sentence }) => sentence))].map((sentence) => {
    const alike = all.filter((each) => each.sentence === sentence);
    const numbers = alike.flatMap(({ question }) => numberOf(question) ?? []);
    const isOne = alike.length === 1 || numbers.length < alike.length;
    const about = isOne
      ? alike.map((each) => each.about).join(", ")
      : `Questions ${listInWords(numbers.map(wholeNumberText))}`;
    return { about, sentence };
  });
}
