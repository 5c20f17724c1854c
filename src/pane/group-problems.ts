import type { Problem } from "../core/problem";

/** What is wrong with the groups themselves: said under them, so that nothing moves under the hand that types. */
const OF_GROUPS: readonly Problem["kind"][] = ["bandsOverlap", "groupNameUnusable", "valueInTwoGroups"];

/** Said at its field, or by the list of values that are in no group. */
const SAID_BESIDE: readonly Problem["kind"][] = ["bandUnusable", "unmappedValues"];

/** The problems that the screen of groups shows, by where it shows them: above the groups, or under them. */
export function placedProblems(problems: readonly Problem[]): {
  readonly ofList: readonly Problem[];
  readonly ofGroups: readonly Problem[];
} {
  return {
    ofList: problems.filter(({ kind }) => !OF_GROUPS.includes(kind) && !SAID_BESIDE.includes(kind)),
    ofGroups: problems.filter(({ kind }) => OF_GROUPS.includes(kind)),
  };
}
