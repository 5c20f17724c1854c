import type { Sliced } from "../sliced";
import type { WorkedEstimates } from "./estimates-of-counts";
import { allOrNone } from "./all-or-none";
import { namedList, unsummedList } from "./named-list";
import type { ProtectedCriterion, ProtectedFigures, ShownNamedCount } from "./protected-figures";
import type { PublishedAnswers, PublishedCriterion, PublishedFigures } from "./published-figures";
import { protectedCriterion, type QuestionRules } from "./question-protection";
import { limitsUpTo } from "./small-number-limit";
import type { SmallNumberLimit } from "./small-number-limit";
import { severalShown } from "./several-shown";
import { otherSizes, summedList } from "./summed-list";
import { whatWasLeftOut } from "./what-was-left-out";

export interface Protection {
  readonly limit: SmallNumberLimit;
  /** The switch: applicable, not applicable and not scored of the whole sample are protected too. */
  readonly protectsBases?: boolean;
  /** What was protected already: nothing is shown again that is not in it. */
  readonly offered?: ProtectedFigures;
}

type Shown = Omit<ProtectedFigures, "leftOut" | "allOrNone">;

/**
 * The figures with small numbers hidden, and with them as little else as keeps anybody from working them out: counts from
 * 1 to the limit, by whatever is printed (rounded percentages, estimates and intervals included) together with the sizes
 * of the groups, of their samples and the method. It pauses between questions and tables. A stricter limit shows nothing
 * that a laxer one hides. The same figures give the same answer; protecting it again changes nothing.
 * Checked by: test/core/disclosure/protection.laws.test.ts, test/core/disclosure/attack.long.test.ts
 */
export function* protectedFigures(
  figures: PublishedFigures,
  { limit, protectsBases = false, offered }: Protection,
): Sliced<ProtectedFigures> {
  let shown: Shown | undefined = offered;
  for (const one of limitsUpTo(limit)) shown = yield* protectedOnce(figures, one, protectsBases, shown);
  const all: Shown = shown ?? (yield* protectedOnce(figures, limit, protectsBases, undefined));
  return { ...all, allOrNone: allOrNone(figures, all), leftOut: whatWasLeftOut(figures, all, protectsBases) };
}

/** How many questions are protected one after the other: for progress, which counts pauses of `protectedFigures`. */
function* protectedOnce(
  figures: PublishedFigures,
  limit: SmallNumberLimit,
  protectsBases: boolean,
  offered: Shown | undefined,
): Sliced<Shown> {
  const { settings, selection, strata } = figures;
  const columns = figures.columns.map(({ column, groups }, at) => {
    const before = offered?.columns[at]?.cases;
    const counts = groups.map((group) => group.cases);
    return { column, counts, cases: before === null ? null : summedList(counts, limit, before) };
  });
  // Where not even "c" may stand for the sizes, a table with these rows would say that there is a case in each.
  const sizes = columns.map(({ counts, cases }) =>
    cases === null ? null : otherSizes(counts, cases, limit),
  );
  const rules = { limit, protectsBases, otherSizes: sizes, design: { settings, selection, strata } };
  const criteria: ProtectedCriterion[] = [];
  for (const [at, question] of figures.criteria.entries())
    criteria.push(yield* settledCriterion(question, rules, offered?.criteria[at]));
  const themes = (list: PublishedFigures["goodPractice"], before: readonly ShownNamedCount[] | undefined) =>
    unsummedList(
      list.map(({ theme, cases }) => ({ name: theme, cases })),
      limit,
      before,
    );
  return {
    limit,
    columns: columns.map(({ column, cases }) => ({ column, cases })),
    criteria,
    answers: figures.answers.map((answers, at) => ({
      criterion: answers.criterion,
      options: shownOptions(answers, limit, offered?.answers[at]?.options),
    })),
    goodPractice: themes(figures.goodPractice, offered?.goodPractice),
    toImprove: themes(figures.toImprove, offered?.toImprove),
  };
}

/** Protected until protecting it again changes nothing: which witnesses are found depends on the way that leads there. */
function* settledCriterion(
  question: PublishedCriterion,
  rules: QuestionRules,
  offered: ProtectedCriterion | undefined,
): Sliced<ProtectedCriterion> {
  const worked: WorkedEstimates = new Map();
  let shown = yield* protectedCriterion(question, rules, offered, worked);
  for (let before = ""; rules.limit !== null && before !== JSON.stringify(shown);) {
    before = JSON.stringify(shown);
    shown = yield* protectedCriterion(question, rules, shown, worked);
  }
  return shown;
}

/** The options of a question that is no mark. Where a case may have several, each that answered has at least one. */
function shownOptions(
  { each, answered, options }: PublishedAnswers,
  limit: SmallNumberLimit,
  offered: readonly ShownNamedCount[] | null | undefined,
): readonly ShownNamedCount[] | null {
  if (offered === null || each === "one") return namedList(options, limit, offered);
  const counts = options.map(({ cases }) => cases);
  const shown = severalShown({ options: counts, noAnswer: 0, asked: answered }, limit);
  return shown && unsummedList(options, limit, offered);
}
