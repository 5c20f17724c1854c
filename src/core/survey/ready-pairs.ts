import type { Criterion } from "../scoring/criterion";
import type { SurveyPair } from "./survey-definition";
import type { SurveyQuestion } from "./survey-question";

interface ReadyPair {
  readonly name: string;
  /** Ids of the criterion in the ready-made sets, the first that the audit has. */
  readonly criteria: readonly string[];
  /** All must stand in the wording of the survey's question. */
  readonly words: readonly RegExp[];
  /** The answer that is counted. */
  readonly option: RegExp;
  readonly saysMet: boolean;
}

/** What a survey of referrers and the MASH sets both ask. */
const readyPairs: readonly ReadyPair[] = [
  {
    name: "Being told the outcome",
    criteria: ["feedback"],
    words: [/\b(told|informed)\b/i, /\boutcome/i],
    option: /^no\b/i,
    saysMet: false,
  },
  {
    name: "Applying the threshold",
    criteria: ["threshold", "threshold-right"],
    words: [/\bconfiden/i, /\bthreshold/i],
    option: /^yes\b/i,
    saysMet: true,
  },
  {
    name: "Consent and speaking with families",
    criteria: ["consent", "consent-recorded"],
    words: [/\bconfiden/i, /\b(famil|parent)/i],
    option: /^yes\b/i,
    saysMet: true,
  },
];

/**
 * Pairs that can be offered at once: where the audit asks a question of a ready-made set and the survey one with the words
 * that belong to it. The auditor takes them or leaves them.
 * Checked by: test/core/survey/ready-pairs.test.ts
 */
export function offeredPairs(
  criteria: readonly Pick<Criterion, "id">[],
  questions: readonly SurveyQuestion[],
): readonly SurveyPair[] {
  return readyPairs.flatMap(({ name, criteria: ids, words, option, saysMet }): readonly SurveyPair[] => {
    const criterion = criteria.find(({ id }) => ids.includes(id));
    const question = questions.find(({ wording }) => words.every((word) => word.test(wording)));
    const options = question?.options.filter((one) => option.test(one)) ?? [];
    if (criterion === undefined || question === undefined || options.length === 0) return [];
    return [{ name, question: question.id, options, criterion: criterion.id, saysMet }];
  });
}
