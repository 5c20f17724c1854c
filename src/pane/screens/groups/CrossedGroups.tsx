import type { ReactElement } from "react";
import type { Frame } from "../../../core/frame/frame";
import { stratumLabel } from "../../../core/frame/group-of-value";
import type { TypedGroup } from "../../set-up";
import { percentText } from "../../../core/findings/percent-text";
import { counted, numberText } from "../../words/sentence-words";

interface CrossedGroupsProps {
  readonly first: readonly TypedGroup[];
  readonly second: readonly TypedGroup[];
  /** With the pairs as its groups; pairs without a case are none. */
  readonly frame: Frame;
}

/** Two columns crossed: each pair of groups with its cases. */
export function CrossedGroups({ first, second, frame }: CrossedGroupsProps): ReactElement {
  const sizes = new Map(frame.strata.map(({ label, populationSize }) => [label as string, populationSize]));
  const pairs = first.flatMap((one) =>
    second.map((other) => `${stratumLabel(one.label)} / ${stratumLabel(other.label)}`),
  );
  const empty = pairs.filter((pair) => !sizes.has(pair));
  const all = frame.units.length;
  return (
    <section className="card" aria-label="Pairs of groups">
      <h2>Together: {counted(sizes.size, "group", "groups")}</h2>
      <table className="table">
        <caption>Each pair of groups with its cases and their share</caption>
        <thead>
          <tr>
            <th scope="col">Group</th>
            <th scope="col">Cases</th>
            <th scope="col">Share</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => {
            const size = sizes.get(pair) ?? 0;
            return (
              <tr key={pair}>
                <th scope="row">
                  {pair}
                  {size > 1 ? null : (
                    <span className="hint by-itself">
                      {size === 0 ? "No case: not a group" : "Only 1 case: no estimate"}
                    </span>
                  )}
                </th>
                <td>{numberText(size)}</td>
                <td>{size === 0 ? "" : percentText(size, all)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {empty.length > 0 ? (
        <p className="hint">
          {counted(empty.length, "pair holds", "pairs hold")} no case and {empty.length === 1 ? "is" : "are"}{" "}
          left away.
        </p>
      ) : null}
    </section>
  );
}
