import { Link } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { useState, type ReactElement } from "react";
import type { Findings } from "../../../core/findings/findings";
import { Legend } from "./Legend";
import { ResultRow } from "./ResultRow";
import { ResultsTable } from "./ResultsTable";

/** The results as bars, or the same as a table. */
export function Results({ findings }: { readonly findings: Findings }): ReactElement {
  const [asTable, setAsTable] = useState(false);
  return (
    <section aria-label="Results by question">
      {asTable ? null : <Legend findings={findings} />}
      <p className="text-link-line">
        <Link className="text-link" onClick={() => setAsTable(!asTable)}>
          <TableRegular aria-hidden="true" />
          {asTable ? "As bars" : "As a table"}
        </Link>
      </p>
      {asTable ? (
        <ResultsTable findings={findings} />
      ) : (
        <div>
          {findings.results.map((result) => (
            <ResultRow key={result.criterion.id} result={result} />
          ))}
          <p className="axis" aria-hidden="true">
            <span>0%</span>
            <span>50%</span>
            <span>100%</span>
          </p>
        </div>
      )}
    </section>
  );
}
