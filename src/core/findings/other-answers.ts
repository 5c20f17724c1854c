import type { Criterion } from "../scoring/criterion";
import type { Answer, ScoredCase } from "../scoring/scored-case";

/** How many cases answered one question that is not a mark. audited = notApplicable + unanswered + answered. */
export interface AnswerBase {
  readonly audited: number;
  /** Cases to which the question does not apply by its rule, whatever stands in their cells. */
  readonly notApplicable: number;
  /** Blank, or holding what is not allowed. */
  readonly unanswered: number;
  /** n: the question applied, as far as is known, and was answered. */
  readonly answered: number;
  /** Among notApplicable: cases that were answered all the same. Their answers are not counted. */
  readonly answeredInVain: number;
}

/** What was answered, counted. Words that somebody wrote are counted and never quoted. */
export type GivenAnswers =
  /** In the order in which the question offers them; each case has one. */
  | { readonly kind: "choice"; readonly options: readonly OptionCount[] }
  /** Most frequent first; a case may have several, so that the counts may add to more than n. */
  | { readonly kind: "choices"; readonly options: readonly OptionCount[] }
  /** null without an answer. The middle of an even number is half way between the two middle ones. */
  | { readonly kind: "number"; readonly range: AnswerRange | null }
  /** Excel's serial numbers of days; of an even number of them the earlier of the two middle ones. */
  | { readonly kind: "date"; readonly range: AnswerRange | null }
  | { readonly kind: "text" };

export interface OptionCount {
  readonly option: string;
  readonly cases: number;
}

export interface AnswerRange {
  readonly lowest: number;
  readonly median: number;
  readonly highest: number;
}

export interface OtherAnswers {
  readonly criterion: Criterion;
  readonly base: AnswerBase;
  readonly given: GivenAnswers;
}

/**
 * The questions that are not marks: a choice, several choices, a number, a day, words. They are counted and never
 * estimated for all cases. `audited` are the cases that are neither replaced nor out of scope; their order changes
 * nothing. Empty where every question is a mark.
 * Checked by: test/core/findings/other-answers.test.ts
 */
export function otherAnswers(
  criteria: readonly Criterion[],
  audited: readonly ScoredCase[],
): readonly OtherAnswers[] {
  return criteria.flatMap((criterion): readonly OtherAnswers[] => {
    if (criterion.kind === "mark") return [];
    const answers = audited.flatMap(({ answers: of }) => of.get(criterion.id) ?? []);
    const applying = answers.filter(({ applies }) => applies !== "doesNotApply");
    const counted = applying.filter(({ value }) => value !== null);
    const outside = answers.filter(({ applies }) => applies === "doesNotApply");
    const base = {
      audited: audited.length,
      notApplicable: outside.length,
      unanswered: audited.length - outside.length - counted.length,
      answered: counted.length,
      answeredInVain: outside.filter(({ value }) => value !== null).length,
    };
    return [{ criterion, base, given: givenAnswers(criterion, criterion.kind, counted) }];
  });
}

function givenAnswers(
  { options }: Pick<Criterion, "options">,
  kind: GivenAnswers["kind"],
  answers: readonly Answer[],
): GivenAnswers {
  if (kind === "text") return { kind };
  if (kind === "number" || kind === "date") return { kind, range: rangeOf(kind, answers) };
  const counts = options.map((option) => ({
    option,
    cases: answers.filter(({ value }) => chosen(value).includes(option)).length,
  }));
  return { kind, options: kind === "choice" ? counts : counts.sort((a, b) => b.cases - a.cases) };
}

function chosen(value: Answer["value"]): readonly string[] {
  if (value?.kind === "choice") return [value.option];
  return value?.kind === "choices" ? value.options : [];
}

function rangeOf(kind: "number" | "date", answers: readonly Answer[]): AnswerRange | null {
  const sorted = answers
    .flatMap(({ value }) =>
      value?.kind === "number" ? [value.number] : value?.kind === "date" ? [value.serial] : [],
    )
    .sort((a, b) => a - b);
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  const upper = sorted[Math.floor(sorted.length / 2)];
  if (lowest === undefined || highest === undefined || lower === undefined || upper === undefined)
    return null;
  return { lowest, median: kind === "date" ? lower : lower / 2 + upper / 2, highest };
}
