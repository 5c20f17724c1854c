import type { AllocationDefinition, ByGroup } from "../core/sampling/sample-definition";
import type { SetUp, TypedByGroup } from "./set-up";
import { shareOfPercent } from "./words/percent-field";
import { typedNumber } from "./words/typed-number";
import { typedWholeNumber } from "./words/typed-whole-number";

/**
 * How the sample is shared out, as typed. A number that can't be read is `unreadable`: not a number for a draw, 0 for a
 * draft.
 */
export function typedAllocation(setUp: SetUp, unreadable: number): AllocationDefinition {
  // From the whole list there is nothing to share out.
  if (setUp.selection === "simpleRandom") return { method: "proportional" };
  switch (setUp.sharedOut) {
    case "equal":
    case "proportional":
      return { method: setUp.sharedOut };
    case "power":
      return { method: "power", power: typedNumber(setUp.power) ?? unreadable };
    case "neyman": {
      // A draft leaves out what no form accepts: it must be read again, and the screen asks for the number anew.
      const kept = (numbers: ByGroup, fits: (number: number) => boolean): ByGroup =>
        Number.isNaN(unreadable)
          ? numbers
          : Object.fromEntries(Object.entries(numbers).filter(([, number]) => fits(number)));
      const costs = kept(
        byGroup(setUp.costs, (text) => typedNumber(text) ?? Number.NaN),
        (cost) => cost > 0 && Number.isFinite(cost),
      );
      return {
        method: "neyman",
        expected: kept(
          byGroup(setUp.expected, (text) => shareOfPercent(text) ?? Number.NaN),
          (share) => share >= 0 && share <= 1,
        ),
        ...(Object.keys(costs).length === 0 ? {} : { costs }),
      };
    }
    case "stated":
      return {
        method: "stated",
        sizes: byGroup(setUp.stated, (text) => typedWholeNumber(text) ?? unreadable),
        // Typing 0 beside a group is the auditor's yes to leaving it out; the screen says so beside the field.
        leftOut: Object.entries(setUp.stated).flatMap(([group, text]) =>
          typedWholeNumber(text) === 0 ? [group] : [],
        ),
      };
  }
}

/** A blank number is one that was not given. */
function byGroup(typed: TypedByGroup, numberOf: (text: string) => number): ByGroup {
  return Object.fromEntries(
    Object.entries(typed)
      .filter(([, text]) => text.trim() !== "")
      .map(([group, text]) => [group, numberOf(text)]),
  );
}
