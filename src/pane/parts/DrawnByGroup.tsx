import type { ReactElement } from "react";
import { numberText } from "../words/sentence-words";

/** One group of a draw, in cases. */
interface DrawnGroup {
  readonly label: string;
  readonly drawn: number;
  readonly populationSize: number;
  readonly spares: number;
}

/** How many cases of each group were drawn, and its spares; the group without a name is "All cases". */
export function DrawnByGroup({
  groups,
  spares,
}: {
  readonly groups: readonly DrawnGroup[];
  /** Header over the spares: those that were drawn, or those that are left. */
  readonly spares: "Spares" | "Spares left";
}): ReactElement {
  const sum = (of: (group: DrawnGroup) => number) =>
    numberText(groups.reduce((total, group) => total + of(group), 0));
  return (
    <table className="table">
      <caption>Cases drawn and spares, by group</caption>
      <thead>
        <tr>
          <th scope="col">Group</th>
          <th scope="col">Drawn</th>
          <th scope="col">{spares}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.label}>
            <th scope="row">{group.label === "" ? "All cases" : group.label}</th>
            <td>
              {numberText(group.drawn)} of {numberText(group.populationSize)}
            </td>
            <td>{numberText(group.spares)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">All</th>
          <td>
            {sum(({ drawn }) => drawn)} of {sum(({ populationSize }) => populationSize)}
          </td>
          <td>{sum((group) => group.spares)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
