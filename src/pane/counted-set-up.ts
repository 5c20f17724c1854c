import type { PaneState } from "./pane-state";
import { ruleKept } from "./rule-list";
import type { SetUp } from "./set-up";
import { completedRule } from "./typed-rule";

/** The set-up that the list is read and counted for: with the rule that is being edited, as far as it is typed. */
export function countedSetUp({ setUp, view }: Pick<PaneState, "setUp" | "view">): SetUp {
  if (view.screen !== "rule") return setUp;
  return { ...setUp, rules: ruleKept(setUp.rules, view.place, completedRule(view.rule)) };
}
