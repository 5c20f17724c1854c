import { Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { numberText } from "../../words/sentence-words";

type Typed = Readonly<Record<string, string>>;

/** How many cases of each group are scored a second time: worked out, or typed group by group. */
export function GroupNumbers(props: {
  readonly groups: readonly {
    readonly label: string;
    readonly scored: number;
    /** null while what was typed can't be used. */
    readonly drawn: number | null;
  }[];
  /** null where the numbers are worked out. */
  readonly typed: Typed | null;
  readonly change: (typed: Typed) => void;
}): ReactElement {
  const { groups, typed, change } = props;
  return (
    <table className="table">
      <caption>Scored cases and cases of the second review, by group</caption>
      <thead>
        <tr>
          <th scope="col">Group</th>
          <th scope="col">Scored</th>
          <th scope="col">Second</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ label, scored, drawn }) => {
          const name = label === "" ? "All cases" : label;
          return (
            <tr key={label}>
              <th scope="row">{name}</th>
              <td>{numberText(scored)}</td>
              <td>
                {typed === null ? (
                  drawn === null ? (
                    "–"
                  ) : (
                    numberText(drawn)
                  )
                ) : (
                  <Input
                    className="draw-number"
                    inputMode="numeric"
                    aria-label={`Second review, ${name}`}
                    value={typed[label] ?? ""}
                    onChange={(_, { value }) => change({ ...typed, [label]: value })}
                  />
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
