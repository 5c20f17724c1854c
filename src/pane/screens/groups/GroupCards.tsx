import type { ReactElement } from "react";
import { groupingValue } from "../../../core/frame/group-of-value";
import { percentText } from "../../../core/findings/percent-text";
import type { GroupValue } from "../../group-values";
import { usePane } from "../../pane-context";
import { TextField } from "../../parts/TextField";
import { numberText } from "../../words/sentence-words";
import { MoveValue } from "./MoveValue";

/** One card a group: its name, its share of the cases, and its values. */
export function GroupCards({ values }: { readonly values: readonly GroupValue[] }): ReactElement {
  const { state, dispatch } = usePane();
  const { groups } = state.setUp;
  const all = values.reduce((sum, { count }) => sum + count, 0);
  const countOf = (value: string): number =>
    values.find((other) => other.value === groupingValue(value))?.count ?? 0;
  return (
    <>
      {groups.map((group, index) => {
        const cases = group.values.reduce((sum, value) => sum + countOf(value), 0);
        return (
          // The place in the order tells a group while its name is being typed.
          <section className="card" key={index} aria-label={`Group ${index + 1}`}>
            <TextField
              label="Group"
              value={group.label}
              fault={group.label.trim() === "" ? "Give the group a name." : null}
              change={(label) =>
                dispatch({
                  action: "edited",
                  change: {
                    groups: groups.map((other, place) => (place === index ? { ...other, label } : other)),
                  },
                })
              }
            />
            <p>
              <strong className="number">{numberText(cases)}</strong> {cases === 1 ? "case" : "cases"},{" "}
              <span className="number">{percentText(cases, all)}</span>
            </p>
            <ul className="values">
              {group.values.map((value) => (
                <li className="line" key={value}>
                  <span>{value === "" ? "(blank)" : value}</span>
                  <span className="line">
                    <span className="number">{numberText(countOf(value))}</span>
                    <MoveValue value={groupingValue(value)} from={index} />
                  </span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
