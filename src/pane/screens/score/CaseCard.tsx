import type { ReactElement } from "react";
import type { CaseReading } from "../../../tasks/read-scored-case";

/** So many columns are shown at once; a table of the auditor's own may have dozens. */
const SHOWN = 6;

/** The case: its number, its group, and what else its row says of it. */
export function CaseCard({ reading }: { readonly reading: CaseReading }): ReactElement {
  const { key, stratum, carried } = reading;
  const facts = (from: number, to?: number): ReactElement => (
    <dl className="facts">
      {carried.slice(from, to).map(({ header, text }) => (
        <div key={header}>
          <dt>{header}</dt>
          <dd title={text}>{text}</dd>
        </div>
      ))}
    </dl>
  );
  return (
    <section className="card card-quiet" aria-label="The case">
      <p className="line case-head">
        <strong className="never-broken">{key}</strong>
        {stratum === "" ? null : <span className="tag">{stratum}</span>}
      </p>
      {carried.length === 0 ? null : facts(0, SHOWN)}
      {carried.length > SHOWN ? (
        <details className="fold">
          <summary>More of the row</summary>
          {facts(SHOWN)}
        </details>
      ) : null}
    </section>
  );
}
