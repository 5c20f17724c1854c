import { Button, Checkbox, Link } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import type { ReactElement } from "react";
import { ruleWords } from "../../../core/frame/rule-words";
import { focusSoon } from "../../focus-soon";
import { usePane } from "../../pane-context";
import { ruleMoved, ruleRemoved } from "../../rule-list";
import { newRule, ruleOfTyped, type TypedRule } from "../../typed-rule";
import { quoted } from "../../words/sentence-words";

/** Who is left out: totals, and by rules in words, in the order in which they count. */
export function LeftOut(): ReactElement {
  const { state, dispatch } = usePane();
  const { rules, leaveOutTotals, leaveOutSubHeadings } = state.setUp;
  const edit = (changed: readonly TypedRule[]): void =>
    dispatch({ action: "edited", change: { rules: changed } });
  const move = (place: number, by: -1 | 1): void => {
    edit(ruleMoved(rules, place, by));
    // The focus goes with the rule; at an end only the other way is left.
    const end = by === -1 ? place + by === 0 : place + by === rules.length - 1;
    const towards = end ? -by : by;
    focusSoon(`.rule:nth-child(${place + by + 1}) ${towards === -1 ? ".rule-up" : ".rule-down"}`, "first");
  };
  return (
    <section className="left-out">
      <h2 className="field-label">Left out</h2>
      <Checkbox
        label="Rows that look like totals"
        checked={leaveOutTotals}
        onChange={(_, { checked }) =>
          dispatch({ action: "edited", change: { leaveOutTotals: checked === true } })
        }
      />
      <Checkbox
        label="Rows that look like sub-headings"
        checked={leaveOutSubHeadings}
        onChange={(_, { checked }) =>
          dispatch({ action: "edited", change: { leaveOutSubHeadings: checked === true } })
        }
      />
      {rules.length === 0 ? null : (
        <ol className="rules">
          {rules.map((rule, place) => (
            <RuleTag
              // The place in the order tells a rule: two may say the same.
              key={place}
              words={ruleWords(ruleOfTyped(rule, Number.NaN))}
              edit={() => dispatch({ action: "opened", view: { screen: "rule", place, rule } })}
              up={place === 0 ? null : () => move(place, -1)}
              down={place === rules.length - 1 ? null : () => move(place, 1)}
              remove={() => {
                edit(ruleRemoved(rules, place));
                focusSoon(rules.length === 1 ? ".rule-add" : ".rule-edit", Math.min(place, rules.length - 2));
              }}
            />
          ))}
        </ol>
      )}
      {rules.length > 1 ? (
        <p className="hint">A row that several reasons put out counts under the first of them.</p>
      ) : null}
      <Link
        className="text-link rule-add"
        onClick={() => dispatch({ action: "opened", view: { screen: "rule", place: null, rule: newRule } })}
      >
        <AddRegular aria-hidden="true" />
        Add a rule
      </Link>
    </section>
  );
}

interface RuleTagProps {
  readonly words: string;
  readonly edit: () => void;
  /** null where it is the first. */
  readonly up: (() => void) | null;
  /** null where it is the last. */
  readonly down: (() => void) | null;
  readonly remove: () => void;
}

function RuleTag({ words, edit, up, down, remove }: RuleTagProps): ReactElement {
  const button = (name: string, className: string, icon: ReactElement, press: () => void): ReactElement => (
    <Button
      appearance="subtle"
      size="small"
      className={className}
      icon={icon}
      title={name}
      aria-label={`${name}: ${words}`}
      onClick={press}
    />
  );
  return (
    <li className="rule" aria-label={quoted(words)}>
      <span className="rule-words">{words}</span>
      <span className="rule-actions">
        {up === null ? null : button("Move up", "rule-up", <ArrowUpRegular />, up)}
        {down === null ? null : button("Move down", "rule-down", <ArrowDownRegular />, down)}
        {button("Edit", "rule-edit", <EditRegular />, edit)}
        {button("Remove", "rule-remove", <DismissRegular />, remove)}
      </span>
    </li>
  );
}
