import type { GroupResult } from "../../core/findings/breakdown";
import { isScore } from "../../core/findings/partly-words";
import { percentText } from "../../core/findings/percent-text";
import type { MarkMeaning } from "../../core/scoring/criterion";
import { shownRules } from "../../core/shown-rules";
import { shownPercent } from "../shown-percent";
import { printedPercent } from "./agreement-formula";
import type { Condition } from "./counted-cells";
import { addEstimateRows } from "./estimate-rows";
import { groupCount } from "./group-count";
import { withoutFormula, type CasesOfGroup, type ValueOfColumn } from "./group-of-cases";
import { addScores, type QuestionRows } from "./question-block";
import { ofStratum, type CasesRows, type WorkingsContext } from "./workings-context";
import { summed, type BlockInTheMaking, type RowCells, type WorkingsRow } from "./workings-row";

/** The rows of a group on one question, for those of the groups that are added up at the end. */
export interface GroupCells {
  readonly met: RowCells;
  readonly applicable: RowCells;
}

export interface GroupOfQuestion {
  readonly value: ValueOfColumn;
  readonly result: GroupResult;
  readonly question: QuestionRows;
  readonly own: CasesOfGroup;
  readonly cases: CasesRows;
  /** The groups before it on the same question. */
  readonly above: readonly GroupCells[];
}

const ofSeveral = "Written as a value: of values that are added up there is no one formula.";

/** How the cases of one group came out on one question, with the estimate where the findings give one. */
export function addGroupOfQuestion(
  making: BlockInTheMaking,
  group: GroupOfQuestion,
  context: WorkingsContext,
): GroupCells {
  const { value, result, question, own, cases, above } = group;
  const { criterion } = question.result;
  const { findings, grid } = context;
  const { estimate } = result;
  const isEstimated = estimate !== null && !estimate.exact && own.isWorkedOut;
  const row = (
    quantity: string,
    meanings: readonly MarkMeaning[],
    how: string,
    printed: number | null,
  ): RowCells => {
    const worked = countCells(making.next(), meanings);
    return making.add({
      quantity,
      format: "count",
      ...(worked ?? { all: { value: printed } }),
      how: worked === null ? withoutFormula : how,
      ...(printed === null ? {} : { printed }),
    });
  };
  const added = (quantity: string, which: keyof GroupCells, printed: number): RowCells => {
    const others = above.map((each) => each[which].all);
    const all = question.counts[which].all;
    return making.add({
      quantity,
      format: "count",
      all: { formula: others.length === 0 ? all : `${all}-(${others.join("+")})` },
      how: "All cases, less those of the groups above.",
      printed,
    });
  };
  const met = value.isRest
    ? added("Counts as met, k", "met", result.metForHeadline)
    : row(
        "Counts as met, k",
        ["met", "deemedMet"],
        "Cases of the group whose mark counts as met; Partly too where it counts as met.",
        result.metForHeadline,
      );
  const applicable = value.isRest
    ? added("Applicable, a", "applicable", result.applicable)
    : row(
        "Applicable, a",
        ["met", "deemedMet", "partly", "notMet"],
        "Cases of the group with any mark but not applicable.",
        result.applicable,
      );
  const fewest = shownRules(findings.settings).fewestForPercentage;
  making.add({
    quantity: "Per cent met, as printed",
    format: "proportion",
    all: { formula: printedPercent(met.all, applicable.all, fewest) },
    how: "k of a in whole percent, halves rounded up.",
    printed: shownPercent(percentText(result.metForHeadline, result.applicable, fewest)),
  });
  addNotCounted(applicable);
  if (isEstimated) {
    const ofScore = isScore({ criterion }, findings.settings);
    const scores = ofScore
      ? addScores(
          making,
          { met, partly: row("Partly", ["partly"], "Cases of the group met in part.", null) },
          context,
        )
      : { sum: met, squares: null };
    addEstimateRows(making, result, cases, { scored: question.counts.scored, applicable }, scores, context);
  }
  return { met, applicable };

  function countCells(
    cells: RowCells,
    meanings: readonly MarkMeaning[],
  ): Pick<WorkingsRow, "strata" | "all"> | null {
    const { condition } = value;
    if (condition === null || !own.isWorkedOut) return null;
    if (!isEstimated) {
      const formula = formulaOf(meanings, [condition]);
      return formula === null ? null : { all: { formula } };
    }
    const counted = cells.strata.map((_, index) =>
      formulaOf(meanings, [condition, ...ofStratum(context, index)]),
    );
    if (counted.some((each) => each === null)) return null;
    return summed(grid, cells, (index) => counted[index] ?? "0");
  }

  /** What counts as met follows the cell of what Partly counts as. */
  function formulaOf(meanings: readonly MarkMeaning[], among: readonly Condition[]): string | null {
    const counted = groupCount(criterion, meanings, among, context);
    const isMet = meanings.includes("met") && !meanings.includes("notMet");
    if (counted === null || !isMet || question.counts.partly === null) return counted;
    const partly = groupCount(criterion, ["partly"], among, context);
    return partly === null ? null : `${counted}+(${grid.partly}=1)*(${partly})`;
  }

  /** Who of the group is not in the base; told on the findings where there are any. */
  function addNotCounted(base: RowCells): void {
    const { notApplicable, unscored } = result;
    if (notApplicable + unscored === 0) return;
    const how =
      "Cases of the group to which the question does not apply, less those with N/A on every question.";
    const formula =
      value.condition === null || !own.isWorkedOut
        ? null
        : groupCount(criterion, ["notApplicable"], [value.condition], context);
    const off = own.throughout === null ? "" : `-${own.throughout}`;
    const none = making.add({
      quantity: "Not applicable",
      format: "count",
      all: formula === null ? { value: notApplicable } : { formula: `${formula}${off}` },
      how: formula !== null ? how : value.isRest ? ofSeveral : withoutFormula,
      printed: notApplicable,
    });
    making.add({
      quantity: "Not scored",
      format: "count",
      all: { formula: `${own.cases}-${none.all}-${base.all}` },
      how: "Cases of the group, less not applicable, less applicable.",
      printed: unscored,
    });
  }
}
