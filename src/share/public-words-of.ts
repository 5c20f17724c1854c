import type { SmallNumberLimit } from "../core/disclosure/small-number-limit";
import { summedList } from "../core/disclosure/summed-list";
import type { BreakdownGroup } from "../core/findings/breakdown";
import type { Findings } from "../core/findings/findings";
import { answeredNumberText } from "../core/findings/other-answer-words";
import type { OtherAnswers } from "../core/findings/other-answers";
import { groupsOf } from "../sheets/breakdown-groups";
import type { PublicAnswers, PublicValue, PublicWords, ReportWords } from "./public-words";
import { isPublicCaveat } from "./report/public-caveat";

/** How the figures that go with the words were protected. */
export interface WordsProtection {
  readonly limit: SmallNumberLimit;
  readonly protectsBases: boolean;
}

/**
 * What a report may say besides its figures: from the findings it takes names, settings, the design and sizes, and nothing
 * that hangs on how cases came out. Caveats, reasons, sentences and answers that are made from counts stay behind; where
 * nothing is hidden the caveats come whole.
 * Checked by: test/share/protected-report.laws.test.ts
 */
export function publicWordsOf(
  findings: Findings,
  words: ReportWords,
  { limit, protectsBases }: WordsProtection,
): PublicWords {
  const { set, settings, design, populationSize, drawn, examined, outOfScope, audited, equalWeights } =
    findings;
  const [first] = findings.results;
  return {
    ...words,
    set: { caseWord: set.caseWord, auditedAgainst: set.auditedAgainst },
    settings,
    design,
    populationSize,
    drawn,
    examined,
    outOfScope,
    audited,
    equalWeights,
    strata: (first?.byStratum ?? []).map(({ label, populationSize: size, counts }) => ({
      label,
      populationSize: size,
      examined: counts.examined,
      outOfScope: counts.outOfScope,
    })),
    caveats: limit === null ? findings.caveats : findings.caveats.filter(({ kind }) => isPublicCaveat(kind)),
    questions: findings.results.map(({ criterion, caveats }) => ({
      criterion,
      caveats: limit === null ? caveats : null,
    })),
    columns: findings.breakdowns.map((breakdown) => ({
      column: breakdown.column,
      values: groupsOf(breakdown).map(({ name, group }) =>
        valueOf(name, group, breakdown.rest?.group ?? null, limit),
      ),
    })),
    answers: findings.otherAnswers.map((answers) => publicAnswers(answers, limit, protectsBases)),
  };
}

/** How many values were added up is a bound on their cases. */
function valueOf(
  name: string,
  group: BreakdownGroup,
  rest: BreakdownGroup | null,
  limit: SmallNumberLimit,
): PublicValue {
  if (group === rest) return { name: limit === null ? name : "Other values", place: "rest" };
  return { name, place: group.value === "" ? "blank" : "value" };
}

function publicAnswers(
  { criterion, base, given }: OtherAnswers,
  limit: SmallNumberLimit,
  protectsBases: boolean,
): PublicAnswers {
  const { answered, notApplicable, unanswered } = base;
  const counts = [answered, notApplicable, unanswered];
  const [shownAnswered = null, shownNotApplicable = null, shownUnanswered = null] =
    limit !== null && protectsBases ? (summedList(counts, limit) ?? []) : counts;
  return {
    criterion,
    base: { answered: shownAnswered, notApplicable: shownNotApplicable, unanswered: shownUnanswered },
    range: limit === null && given.kind === "number" && given.range !== null ? rangeWords(given.range) : "",
  };
}

function rangeWords({
  lowest,
  median,
  highest,
}: {
  readonly lowest: number;
  readonly median: number;
  readonly highest: number;
}): string {
  const [low, middle, high] = [lowest, median, highest].map(answeredNumberText);
  return `lowest ${low}, middle ${middle}, highest ${high}`;
}
