import type { ReactElement } from "react";
import type { CountedAs } from "../../../core/findings/counted-as";
import type { CriterionResult } from "../../../core/findings/findings";
import { CountLink } from "./CountLink";

type Line = readonly [of: CountedAs["of"], words: string, isPart?: boolean];

const LINES: readonly Line[] = [
  ["met", "Met"],
  ["deemedMet", "of them deemed met", true],
  ["partly", "Partly"],
  ["notMet", "Not met"],
  ["applicable", "The question applies to"],
  ["notApplicable", "It doesn’t apply to (N/A)"],
  ["unscored", "Not scored"],
  ["outOfScope", "Should not have been in the list"],
  ["examined", "Cases read"],
];

/** Lines that are left out where nothing is counted. */
const ONLY_WHERE_ANY: readonly CountedAs["of"][] = ["deemedMet", "partly", "outOfScope"];

/** How the cases came out, from the marks to the cases read; each number opens its cases. */
export function CountTable({ result }: { readonly result: CriterionResult }): ReactElement {
  const { criterion, counts } = result;
  return (
    <table className="table">
      <caption>How the cases came out</caption>
      <thead>
        <tr>
          <th scope="col">How they came out</th>
          <th scope="col">Cases</th>
        </tr>
      </thead>
      <tbody>
        {LINES.map(([of, words, isPart]) => {
          const cases = of === "headline" ? result.metForHeadline : counts[of];
          if (cases === 0 && ONLY_WHERE_ANY.includes(of)) return null;
          const isSum = of === "applicable" || of === "examined";
          return (
            <tr key={of} className={isSum ? "sum-line" : ""}>
              <th scope="row" className={isPart === true ? "part-of" : ""}>
                {words}
              </th>
              <td>
                <CountLink
                  cases={cases}
                  count={{ criterion: criterion.id, stratum: null, of, reason: null }}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
