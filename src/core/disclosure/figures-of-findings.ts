import type { BreakdownGroup, GroupResult } from "../findings/breakdown";
import type { CriterionCounts, CriterionResult, Findings } from "../findings/findings";
import { asPrinted } from "./printed-estimate";
import type { PublishedAnswers, PublishedCriterion, PublishedFigures, RowCounts } from "./published-figures";

/**
 * The numbers of the findings that may stand in a copy to share, as they would be printed.
 * Checked by: test/core/disclosure/figures-of-findings.test.ts
 */
export function figuresOfFindings(findings: Findings): PublishedFigures {
  const { settings, design, results, breakdowns, goodPractice, toImprove } = findings;
  const first = results[0]?.byStratum ?? [];
  return {
    settings,
    selection: design.selection,
    strata: first.map(({ label, populationSize, counts: { examined, outOfScope } }) => ({
      label,
      populationSize,
      examined,
      outOfScope,
    })),
    columns: breakdowns.map(({ column, groups, rest }) => ({
      column,
      groups: [
        ...groups.map(({ value, cases }) => ({ value, cases })),
        ...(rest === null ? [] : [{ value: null, cases: rest.group.cases }]),
      ],
    })),
    criteria: results.map((result, index) => publishedCriterion(result, index, findings)),
    answers: findings.otherAnswers.flatMap(({ criterion, base, given }): readonly PublishedAnswers[] => {
      if (given.kind !== "choice" && given.kind !== "choices") return [];
      return [
        {
          criterion: criterion.id,
          each: given.kind === "choice" ? "one" : "several",
          answered: base.answered,
          options: given.options.map(({ option, cases }) => ({ name: option, cases })),
        },
      ];
    }),
    goodPractice: goodPractice.map(({ theme, cases }) => ({ theme, cases })),
    toImprove: toImprove.map(({ theme, cases }) => ({ theme, cases })),
  };
}

function publishedCriterion(
  { criterion, counts, byStratum, reasons, estimate }: CriterionResult,
  index: number,
  { settings, breakdowns }: Findings,
): PublishedCriterion {
  const offersPartly = criterion.marks.some(({ meaning }) => meaning === "partly");
  const lenient = offersPartly && settings.partlyCountsAs === 1;
  return {
    criterion: criterion.id,
    offersPartly,
    all: rowCounts(counts),
    deemedMet: counts.deemedMet,
    strata: byStratum.map((stratum) => rowCounts(stratum.counts)),
    columns: breakdowns.map(({ groups, rest }) =>
      [...groups, ...(rest === null ? [] : [rest.group])].flatMap((group) => {
        const result = group.results[index];
        if (result === undefined) return [];
        const printed = asPrinted(result.estimate, result.applicable, settings);
        return [{ counts: groupCounts(group, result, lenient), estimate: printed }];
      }),
    ),
    reasons: reasons.map(({ reason, cases }) => ({ name: reason, cases })),
    estimate: asPrinted(estimate, counts.applicable, settings),
  };
}

function rowCounts(counts: CriterionCounts): RowCounts {
  const { audited: cases, applicable, met, partly, notMet, notApplicable, unscored } = counts;
  return { cases, applicable, met, partly, notMet, notApplicable, unscored };
}

function groupCounts({ cases }: BreakdownGroup, result: GroupResult, lenient: boolean): RowCounts {
  const { applicable, metForHeadline, partly, notApplicable, unscored } = result;
  const met = lenient ? metForHeadline - partly : metForHeadline;
  return { cases, applicable, met, partly, notMet: applicable - met - partly, notApplicable, unscored };
}
