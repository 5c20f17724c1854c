import { hiddenLast } from "../../core/disclosure/named-list";
import type { ShownSurvey } from "../../core/disclosure/survey/shown-survey";
import type { CriterionId } from "../../core/scoring/criterion";
import { countedText } from "../../core/findings/number-text";
import { respondentsText } from "../../core/survey/survey-sentence";
import type { PublicWords } from "../public-words";
import type { SharedResult, SharedSentence, SharedSurvey, SharedSurveyRow } from "../shared-report";
import type { ShownQuestion } from "./shown-question";
import { countedRespondents, isUnnamed, surveyAnswerRows } from "./survey-answer-rows";

/**
 * A survey as it stands in a report, from what may be shown of it and of the audit's results; null where none goes in. A
 * difference between the two is never said: it is made from finer numbers than are printed.
 * Checked by: test/share/survey-rows.test.ts, test/share/protected-report.laws.test.ts
 */
export function sharedSurvey(
  questions: readonly ShownQuestion[],
  results: readonly SharedResult[],
  words: PublicWords,
): SharedSurvey | null {
  const { survey } = words;
  if (survey === null) return null;
  return {
    facts: facts(survey),
    pairs: pairRows(
      survey,
      (id) => results[questions.findIndex(({ criterion }) => criterion.id === id)],
      words,
    ),
    answers: survey.questions.flatMap((question) => surveyAnswerRows(question, survey, words)),
  };
}

/** The pairs whose question of the audit is in the report; what holds for all of them stands in the first row. */
function pairRows(
  { questions, pairs }: ShownSurvey,
  resultOf: (criterion: CriterionId) => SharedResult | undefined,
  words: PublicWords,
): readonly SharedSurveyRow[] {
  const rows = pairs.flatMap(({ name, at, options, criterion, count }): readonly SharedSurveyRow[] => {
    const [question, found] = [questions[at], resultOf(criterion)];
    if (question === undefined || found === undefined) return [];
    const given = hiddenLast(options.flatMap((place) => question.options[place] ?? []));
    const named = given.filter((answer) => !isUnnamed(answer)).map((answer) => `“${answer.name}”`);
    const answers = [...named, ...(given.some(isUnnamed) ? ["(hidden answers are not named)"] : [])].join(
      ", ",
    );
    return [
      {
        about: name,
        words: `Survey: ${question.name} ${answers}. Audit: ${found.question}, met ${found.met}.`,
        respondents: countedRespondents(count, question, words),
        bearInMind: "",
      },
    ];
  });
  const bearInMind =
    "These measure different things: what people say about practice in general, and what files show. Neither proves the other wrong.";
  return rows.map((row, nth) => (nth === 0 ? { ...row, bearInMind } : row));
}

function facts({ made, responses, invited, respondents }: ShownSurvey): readonly SharedSentence[] {
  const isRate = invited !== null && invited >= responses;
  return [
    {
      about: "Responses",
      sentence: isRate
        ? `${respondentsText(responses, invited)} of those invited responded.`
        : `${countedText(responses, "person", "people")} responded; how many were invited is not known.`,
    },
    {
      about: "Whom they speak for",
      sentence:
        respondents === "random"
          ? "Those asked were drawn at random, so what they say stands for all who could have been asked, as far as those drawn responded."
          : "Those who responded. They came by themselves, so their answers can’t be taken for those of everybody.",
    },
    { about: "Counted on", sentence: `${made}.` },
  ];
}
