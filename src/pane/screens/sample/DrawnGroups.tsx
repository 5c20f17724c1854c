import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RecordedDrawElsewhere } from "../../../tasks/draw-results";
import { DrawnByGroup } from "../../parts/DrawnByGroup";
import { ShowButton } from "../../parts/ShowButton";
import { numberText } from "../../words/sentence-words";

interface DrawnGroupsProps {
  readonly recorded: RecordedDrawElsewhere;
  /** Opens what was answered about the cases. */
  readonly change: () => void;
}

/** A draw made elsewhere, group by group, and the way to its record. */
export function DrawnGroups({ recorded: { record, draw }, change }: DrawnGroupsProps): ReactElement {
  const next = draw.strata.flatMap(({ label }) => {
    const waiting = draw.tickets.filter(({ role, stratum }) => role === "Spare" && stratum === label);
    return [...waiting].sort((a, b) => a.rank - b.rank).slice(0, 1);
  });
  return (
    <section className="card">
      <DrawnByGroup groups={draw.strata} spares="Spares" />
      <div className="remark-actions">
        <ShowButton place={{ sheet: record, address: "A1" }} label={`Open ${record}`} />
        <Link className="text-link" onClick={change}>
          Change which cases these are
        </Link>
      </div>
      <p className="hint">
        Spares stay in the table and are not scored. Case Audit does not replace a case here: the table and
        its roles are yours, and it writes into neither. For a case that should not have been in the list,
        write Replaced under its role, and Spare used under that of the next spare of its group. Write the
        reason beside it: this record keeps none.
      </p>
      {next.length === 0 ? null : (
        <p>
          Next {next.length === 1 ? "spare" : "spares"}, by the record:{" "}
          {next.map(({ key, rank, stratum }, index) => (
            <span key={key}>
              {index === 0 ? "" : "; "}
              {stratum === "" ? "" : `${stratum} `}
              <span className="never-broken">{key}</span>, rank {numberText(rank)}
            </span>
          ))}
          .
        </p>
      )}
    </section>
  );
}
