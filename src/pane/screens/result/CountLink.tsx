import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CountedAs } from "../../../core/findings/counted-as";
import { usePane } from "../../pane-context";
import { countHeading } from "../../words/count-words";
import { numberText } from "../../words/sentence-words";

interface CountLinkProps {
  readonly cases: number;
  readonly count: CountedAs;
}

/** A count that opens the cases behind it; 0 has none. */
export function CountLink({ cases, count }: CountLinkProps): ReactElement {
  const { dispatch } = usePane();
  if (cases === 0) return <span className="number">0</span>;
  const group = count.stratum === null || count.stratum === "" ? "" : `, ${count.stratum}`;
  return (
    <Link
      className="count-link number"
      aria-label={`${countHeading(cases, count)}${group}: show the cases`}
      onClick={() => dispatch({ action: "opened", view: { screen: "countedCases", count } })}
    >
      {numberText(cases)}
    </Link>
  );
}
