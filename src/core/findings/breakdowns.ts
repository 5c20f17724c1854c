import { inOneGo, type Sliced } from "../sliced";
import { shownRules } from "../shown-rules";
import type { AuditSettings } from "../audit-definition";
import { foldedWord } from "../scoring/mark-meaning";
import type { ScoredCase } from "../scoring/scored-case";
import type { Breakdown, BreakdownColumn, BreakdownGroup, GroupResult } from "./breakdown";
import type { ScoredStratum } from "./criterion-result";
import type { CriterionCounts, CriterionResult, SampleDesign } from "./findings";
import { judgedEstimate } from "./judged-estimate";
import { isOfLowPrecision } from "./precision";
import { talliedWords } from "./tallied-words";

/** Applicable cases with one value from which on there is an estimate for all cases with it. */
export const FEWEST_FOR_ESTIMATE = 30;

/** So many values stand by themselves; the rest is added up. */
export const MOST_VALUES = 30;

/** What breakdowns are made from: the results over all, and the cases behind them. */
export interface BreakdownContext {
  readonly results: readonly CriterionResult[];
  readonly settings: AuditSettings;
  readonly selection: SampleDesign["selection"];
  /** In the order of `byStratum` of the results. */
  readonly strata: readonly ScoredStratum[];
  /** The cases of the strata that are neither replaced nor out of scope. */
  readonly audited: readonly ScoredCase[];
}

/**
 * The results for each value of each column. A group is a domain of the sample: a case counts as applicable where the
 * question applies to it and it has the value, and the size of the sample of each stratum stays what it is. From 30
 * applicable cases on there is an estimate for the group, never Wilson's interval over several strata. Capitals and white
 * space around make no new value.
 * Source: Cochran (1977), Sampling Techniques, 3rd ed., sections 5A.14 and 6.11. Checked by: test/core/findings/breakdowns.test.ts
 */
export function breakdowns(
  columns: readonly BreakdownColumn[],
  context: BreakdownContext,
): readonly Breakdown[] {
  return inOneGo(breakdownsInSlices(columns, context));
}

/** The same in slices, for many questions and columns. */
export function* breakdownsInSlices(
  columns: readonly BreakdownColumn[],
  context: BreakdownContext,
): Sliced<readonly Breakdown[]> {
  const place = new Map(context.strata.map(({ label }, index) => [label, index]));
  const strataOfCases = context.audited.map(({ stratum }) => place.get(stratum) ?? 0);
  const made: Breakdown[] = [];
  for (const { column, values } of columns) {
    const written = context.audited.map(({ key }) => values.get(key) ?? "");
    const tallies = talliedWords(written, []);
    const filled = tallies.filter(({ word }) => word !== "");
    const told = [...filled.slice(0, MOST_VALUES), ...tallies.filter(({ word }) => word === "")];
    const others = filled.slice(MOST_VALUES);
    const groupOfValue = new Map([
      ...others.map(({ word }): [string, number] => [foldedWord(word), told.length]),
      ...told.map(({ word }, index): [string, number] => [foldedWord(word), index]),
    ]);
    const groupOfCases = written.map((value) => groupOfValue.get(foldedWord(value)) ?? told.length);
    const byCriterion: (readonly GroupResult[])[] = [];
    for (const result of context.results) {
      byCriterion.push(groupResults(result, context, strataOfCases, groupOfCases, told.length));
      yield;
    }
    const groupAt = (index: number, value: string, cases: number): BreakdownGroup => ({
      value,
      cases,
      results: byCriterion.flatMap((groups) => groups[index] ?? []),
    });
    made.push({
      column,
      groups: told.map(({ word, count }, index) => groupAt(index, word, count)),
      rest:
        others.length === 0
          ? null
          : {
              values: others.length,
              group: groupAt(
                told.length,
                "",
                others.reduce((sum, { count }) => sum + count, 0),
              ),
            },
    });
  }
  return made;
}

/** One question, group by group; the last of `told` + 1 groups is the rest. */
function groupResults(
  result: CriterionResult,
  context: BreakdownContext,
  strataOfCases: readonly number[],
  groupOfCases: readonly number[],
  told: number,
): readonly GroupResult[] {
  const { criterion, byStratum } = result;
  const tallies = Array.from({ length: told + 1 }, () => byStratum.map(() => emptyTally()));
  context.audited.forEach(({ answers }, index) => {
    const tally = tallies[groupOfCases[index] ?? told]?.[strataOfCases[index] ?? 0];
    const meaning = answers.get(criterion.id)?.meaning ?? null;
    if (tally === undefined) return;
    if (meaning === null) tally.unscored += 1;
    else if (meaning === "notApplicable") tally.notApplicable += 1;
    if (meaning === null || meaning === "notApplicable") return;
    tally.applicable += 1;
    if (meaning === "met" || meaning === "deemedMet") tally.met += 1;
    if (meaning === "deemedMet") tally.deemedMet += 1;
    if (meaning === "partly") tally.partly += 1;
  });
  return tallies.map((ofStrata, index) => {
    const domain = ofStrata.map((tally, at) => inDomain(byStratum[at]?.counts, tally));
    return {
      ...groupResult(result, context, domain, index < told),
      unscored: ofStrata.reduce((sum, { unscored }) => sum + unscored, 0),
      notApplicable: ofStrata.reduce((sum, { notApplicable }) => sum + notApplicable, 0),
    };
  });
}

type Tally = Pick<
  { -readonly [Name in keyof CriterionCounts]: number },
  "applicable" | "met" | "deemedMet" | "partly" | "unscored" | "notApplicable"
>;

function emptyTally(): Tally {
  return { applicable: 0, met: 0, deemedMet: 0, partly: 0, unscored: 0, notApplicable: 0 };
}

/** The counts of a stratum with the cases of other groups as if the question did not apply to them: n_h stays. */
function inDomain(
  all: CriterionCounts | undefined,
  { applicable, met, deemedMet, partly }: Tally,
): CriterionCounts {
  const { examined = 0, outOfScope = 0, audited = 0, unscored = 0 } = all ?? {};
  return {
    examined,
    outOfScope,
    audited,
    unscored,
    notApplicable: audited - unscored - applicable,
    applicable,
    met,
    deemedMet,
    partly,
    notMet: applicable - met - partly,
  };
}

function groupResult(
  { criterion, byStratum }: CriterionResult,
  { settings, selection }: BreakdownContext,
  domain: readonly CriterionCounts[],
  mayEstimate: boolean,
): Omit<GroupResult, "unscored" | "notApplicable"> {
  const sum = (name: keyof CriterionCounts) => domain.reduce((total, counts) => total + counts[name], 0);
  const offersPartly = criterion.marks.some(({ meaning }) => meaning === "partly");
  const partlyScore = offersPartly ? settings.partlyCountsAs : 0;
  const applicable = sum("applicable");
  const counted = {
    criterion: criterion.id,
    applicable,
    metForHeadline: sum("met") + (partlyScore === 1 ? sum("partly") : 0),
    partly: sum("partly"),
    deemedMet: sum("deemedMet"),
  };
  if (!mayEstimate || applicable < FEWEST_FOR_ESTIMATE) return { ...counted, estimate: null, caveats: [] };
  const strata = byStratum.flatMap(({ label, populationSize }, at) => {
    const counts = domain[at];
    return counts === undefined ? [] : [{ label, populationSize, counts }];
  });
  const { estimate, whyNot, beside } = judgedEstimate(strata, partlyScore, selection, settings);
  const interval = estimate?.interval ?? null;
  const isLow =
    estimate !== null &&
    interval !== null &&
    isOfLowPrecision({ ...estimate, interval, applicable }, shownRules(settings));
  return {
    ...counted,
    estimate,
    caveats: [
      ...whyNot,
      ...(isLow
        ? [
            {
              kind: "lowPrecision" as const,
              met: counted.metForHeadline,
              applicable,
              estimate: estimate.estimate,
              ...interval,
            },
          ]
        : []),
      // Blanks are told with the question over all.
      ...beside.filter(({ kind }) => kind !== "unscored"),
    ],
  };
}
