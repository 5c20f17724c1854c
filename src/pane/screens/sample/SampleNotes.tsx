import type { ReactElement } from "react";
import { shownRules } from "../../../core/shown-rules";
import type { StratumPlan } from "../../../core/sampling/sample-plan";
import { usePane } from "../../pane-context";
import { Remark } from "../../parts/Message";
import { capitalised, counted, listed, numberText, quoted } from "../../words/sentence-words";

/** Weights within so much of each other count as equal, as in the findings. */
const EQUAL_WITHIN = 1.02;

/** What to bear in mind of the numbers as they stand, each with its consequence. */
export function SampleNotes({ plan }: { readonly plan: readonly StratumPlan[] }): ReactElement {
  const { fewestForPercentage } = shownRules(usePane().state.setUp.further);
  const there = plan.filter(({ populationSize }) => populationSize > 0);
  const drawn = there.filter(({ sampleSize }) => sampleSize > 0);
  const size = total(drawn.map(({ sampleSize }) => sampleSize));
  const covered = total(drawn.map(({ populationSize }) => populationSize));
  const leftOut = there.filter(({ sampleSize }) => sampleSize === 0);
  const whole = drawn.filter(({ sampleSize, populationSize }) => sampleSize === populationSize);
  const single = drawn.filter(({ sampleSize, populationSize }) => sampleSize === 1 && populationSize > 1);
  const short = drawn.filter(({ sparesShort }) => sparesShort > 0);
  return (
    <>
      {single.length === 0 ? null : (
        <Remark tone="warning">
          Only 1 case from {names(single)}: no estimate can be made{" "}
          {single.length === 1 ? "for it" : "for them"}
          {there.length === 1 ? "" : ", nor for all cases together"}. Draw 2 or more.
        </Remark>
      )}
      {leftOut.length === 0 ? null : (
        <Remark tone="warning">
          {names(leftOut)} {leftOut.length === 1 ? "is" : "are"} left out on purpose: the findings will speak
          of the other {counted(covered, "case", "cases")} only, and say so.
        </Remark>
      )}
      {whole.length === 0 ? null : (
        <Remark tone="info">
          {whole.length === there.length
            ? `Every one of the ${counted(covered, "case", "cases")} is drawn: nothing is left to chance.`
            : whole.length === 1
              ? `${names(whole)} has only ${counted(total(whole.map((row) => row.populationSize)), "case", "cases")}; all are drawn.`
              : `All cases of ${names(whole)} are drawn.`}
        </Remark>
      )}
      {size < fewestForPercentage ? (
        <Remark tone="warning">
          With fewer than {fewestForPercentage} cases the findings give counts only: no percentage and no
          estimate.
        </Remark>
      ) : single.length === 0 && unequalWeights(drawn) ? (
        <Remark tone="info">
          The groups differ in size, so percentages of the {numberText(size)} don’t stand for all{" "}
          {numberText(covered)}. The findings will show both.
        </Remark>
      ) : null}
      {short.length === 0 ? null : (
        <Remark tone="info">
          {short.length === 1 && short[0] !== undefined
            ? `${capitalised(names(short))} has ${short[0].spares === 0 ? "no case" : `only ${counted(short[0].spares, "case", "cases")}`} left for spares.`
            : `Fewer spares than asked for are left in ${names(short)}.`}
        </Remark>
      )}
    </>
  );
}

function names(rows: readonly StratumPlan[]): string {
  return listed(rows.map(({ label }) => (label === "" ? "the list" : quoted(label))));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Where weights differ, counts of the sample don't stand for the list as they are. */
function unequalWeights(drawn: readonly StratumPlan[]): boolean {
  const weights = drawn.map(({ populationSize, sampleSize }) => populationSize / sampleSize);
  return drawn.length > 1 && Math.max(...weights) > Math.min(...weights) * EQUAL_WITHIN;
}
