import type { Criterion, MarkMeaning } from "../../core/scoring/criterion";
import { countingCases } from "./case-terms";
import { countedCells, type Condition } from "./counted-cells";
import { termsOfMeaning } from "./question-terms";
import type { WorkingsContext } from "./workings-context";

/**
 * How many of the cases that count have a mark of one of these meanings and meet some conditions besides, as a formula;
 * null where there is none.
 */
export function groupCount(
  criterion: Criterion,
  meanings: readonly MarkMeaning[],
  among: readonly Condition[],
  { set, references }: Pick<WorkingsContext, "set" | "references">,
): string | null {
  const further = [...among, ...countingCases(references)];
  const offered = meanings.filter(
    (meaning) => meaning === "notApplicable" || criterion.marks.some((mark) => mark.meaning === meaning),
  );
  const counted = offered.map((meaning) => {
    const terms = termsOfMeaning(criterion, meaning, set.criteria, references);
    return terms === null ? null : countedCells(terms.map((conditions) => [...conditions, ...further]));
  });
  if (counted.some((each) => each === null)) return null;
  const terms = counted.filter((each) => each !== "0");
  return terms.length === 0 ? "0" : terms.join("+");
}
