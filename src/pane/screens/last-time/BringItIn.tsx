import type { ReactElement } from "react";

/** How last time's results come into this workbook: an add-in can't open another one by itself. */
export function BringItIn({ isFirst }: { readonly isFirst: boolean }): ReactElement {
  return (
    <details className="fold" open={isFirst}>
      <summary>{isFirst ? "How to bring last time’s results in" : "Bring in another year"}</summary>
      <ol className="steps-in">
        <li>Open last time’s workbook, or the copy of the findings that was shared, beside this one.</li>
        <li>
          Right-click its sheet <strong>Audit findings</strong> (in a copy: <strong>Results</strong>) and
          choose Move or Copy.
        </li>
        <li>Choose this workbook, tick “Create a copy”, and press OK.</li>
        <li>
          Do the same with <strong>Audit actions</strong>, to see what became of last time’s actions.
        </li>
        <li>Come back here, and press “Look again”.</li>
      </ol>
      <p className="hint">
        The sheets may have any name. A copy with hidden numbers says less: what is hidden is not compared.
      </p>
    </details>
  );
}
