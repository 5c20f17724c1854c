import { Field, Link, Radio, RadioGroup } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import type { ReactElement } from "react";
import { focusSoon } from "../focus-soon";
import { usePane } from "../pane-context";
import { ScreenFrame } from "../parts/ScreenFrame";
import { ruleFault } from "../rule-faults";
import { ruleKept } from "../rule-list";
import { completedRule, newCondition, type TypedCondition, type TypedRule } from "../typed-rule";
import { useReadList } from "../use-counted-list";
import { NeedsCases } from "./NeedsCases";
import { ConditionFields } from "./rule/ConditionFields";
import { RuleEffect } from "./rule/RuleEffect";

/** One rule on what stands in the columns: who is left out, or who alone is kept. */
export function RuleScreen(props: {
  /** Its place among the rules; null for a new one. */
  readonly place: number | null;
  readonly rule: TypedRule;
}): ReactElement {
  const { state, dispatch } = usePane();
  const { list, cells } = useReadList();
  const { place, rule } = props;
  const heading = place === null ? "Add a rule" : "Edit the rule";
  if (list === null) return <NeedsCases heading={heading} />;
  const type = (change: Partial<TypedRule>): void =>
    dispatch({ action: "ruleTyped", rule: { ...rule, ...change } });
  const { conditions } = rule;
  const put = (index: number, condition: TypedCondition): void =>
    type({ conditions: conditions.map((other, at) => (at === index ? condition : other)) });
  const back = (): void => dispatch({ action: "opened", view: { screen: "cases" } });
  return (
    <ScreenFrame
      heading={heading}
      lead="A rule says by what stands in the columns which rows are in. Your list is not changed."
      primary={{
        label: place === null ? "Add the rule" : "Keep the rule",
        refused: ruleFault(rule),
        press: () => {
          dispatch({
            action: "edited",
            change: { rules: ruleKept(state.setUp.rules, place, completedRule(rule)) },
          });
          back();
        },
      }}
      secondary={{ label: "Cancel", press: back }}
    >
      <Field label="What the rule does">
        <RadioGroup
          value={rule.effect}
          onChange={(_, { value }) => type({ effect: value === "keepOnly" ? "keepOnly" : "leaveOut" })}
        >
          <Radio value="leaveOut" label="Leave out rows where …" />
          <Radio value="keepOnly" label="Keep only rows where …" />
        </RadioGroup>
      </Field>
      {conditions.map((condition, index) => (
        // The place in the order tells a condition while it is being typed.
        <ConditionFields
          key={index}
          condition={condition}
          number={conditions.length === 1 ? null : index + 1}
          list={list}
          cells={cells}
          change={(changed) => put(index, changed)}
          remove={() => {
            type({ conditions: conditions.filter((_, at) => at !== index) });
            focusSoon(".condition select", "first");
          }}
        />
      ))}
      <p>
        <Link
          className="text-link"
          onClick={() => {
            type({ conditions: [...conditions, newCondition("")] });
            focusSoon(".condition .column select", "last");
          }}
        >
          <AddRegular aria-hidden="true" />
          Add a condition
        </Link>
      </p>
      {conditions.length < 2 ? null : (
        <Field label="How the conditions are joined">
          <RadioGroup
            value={rule.join}
            onChange={(_, { value }) => type({ join: value === "or" ? "or" : "and" })}
          >
            <Radio value="and" label="All of these are true" />
            <Radio value="or" label="Any of these is true" />
          </RadioGroup>
        </Field>
      )}
      <RuleEffect place={place} rule={rule} cells={cells} />
    </ScreenFrame>
  );
}
