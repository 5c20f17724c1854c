import type { PublicWords } from "../public-words";
import type { SharedSentence } from "../shared-report";

/** What is missing from the survey, as it is told in the report: from what is shown alone. */
export function hiddenOfSurvey({ survey }: Pick<PublicWords, "survey">): readonly SharedSentence[] {
  if (survey === null) return [];
  return [
    ...survey.questions.flatMap(({ name, leftOut }) =>
      leftOut === null ? [] : [{ about: `Survey: ${name}`, sentence: whyLeftOut[leftOut] }],
    ),
    ...survey.pairsLeftOut.map((name) => ({
      about: `Survey: ${name}`,
      sentence:
        "It is not set beside the audit: how many gave any of several answers is not told, or its question is left out.",
    })),
  ];
}

const whyLeftOut = {
  asked: "The question is left out: how many were asked it would tell a number that is hidden.",
  answers: "The answers are left out, because a small number could be worked out from them.",
} as const;
