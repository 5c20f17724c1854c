import type { CriterionResult } from "../../core/findings/findings";
import { countingCases } from "./case-terms";
import { countedCells, type Condition } from "./counted-cells";
import { termsOfMeaning } from "./question-terms";
import type { WorkingsContext } from "./workings-context";
import type { BlockInTheMaking } from "./workings-row";

/** Why cases did not meet the question, one row a reason, over all groups. */
export function addReasonRows(
  making: BlockInTheMaking,
  { criterion, reasons }: CriterionResult,
  { references, set }: WorkingsContext,
): void {
  const column = references.questions.get(criterion.id)?.reason ?? null;
  const notMet = termsOfMeaning(criterion, "notMet", set.criteria, references) ?? [];
  for (const { reason, cases } of reasons) {
    const given = column === null ? [] : [reasonIs(reason, column, references.untidy.has(column))];
    const formula = countedCells(
      notMet.map((conditions) => [...conditions, ...given, ...countingCases(references)]),
    );
    making.add({
      quantity: reason === "" ? "No reason given" : `Reason: ${reason}`,
      format: "count",
      all: formula === null ? { value: cases } : { formula },
      how:
        formula === null
          ? "Written as a value: the words of the reason are too long for a formula."
          : reason === ""
            ? "Cases not met without a reason beside the mark."
            : "Cases not met with this reason beside the mark.",
      printed: cases,
    });
  }
}

function reasonIs(reason: string, column: string, trimmed: boolean): Condition {
  if (reason !== "") return { is: "oneOf", column, words: [reason], trimmed };
  return trimmed ? { is: "array", array: `(TRIM(${column})="")` } : { is: "blank", column };
}
