import type { ReactElement } from "react";
import type { Exclusion, Frame } from "../../../core/frame/frame";
import { usePane } from "../../pane-context";
import { ShareBar } from "../../parts/ShareBar";
import { ShowButton } from "../../parts/ShowButton";
import { exclusionWords } from "../../words/frame-words";
import { counted, numberText } from "../../words/sentence-words";

/** How many rows are in, and why the others are not. Each reason counts a row once, in the order shown. */
export function WhoIsIn({ frame }: { readonly frame: Frame }): ReactElement {
  const { severalRows } = usePane().state.setUp;
  const { rowCount, rowsIn } = frame;
  const cases = frame.units.length;
  const out = frame.exclusions.reduce((sum, { rows }) => sum + rows, 0);
  return (
    <section className="card card-quiet" aria-label="Who is in">
      {severalRows === null ? (
        <p>
          <span className="big number">{numberText(cases)}</span> of {counted(rowCount, "row is", "rows are")}{" "}
          in
        </p>
      ) : (
        <p>
          <span className="big number">{numberText(cases)}</span> {cases === 1 ? "case" : "cases"} in{" "}
          {counted(rowsIn, "row", "rows")}, of {numberText(rowCount)} in the list
        </p>
      )}
      <ShareBar share={rowCount === 0 ? 0 : rowsIn / rowCount} />
      {frame.exclusions.length === 0 ? null : (
        <table className="table">
          <caption>Rows that are left out, by reason</caption>
          <tbody>
            {frame.exclusions.map((exclusion, index) => (
              <Reason key={index} exclusion={exclusion} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Left out</th>
              <td>{numberText(out)}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      )}
      {frame.exclusions.some(({ rows, rowsByItself }) => rows < rowsByItself) ? (
        <p className="hint">A row counts once, under the first reason that fits it.</p>
      ) : null}
    </section>
  );
}

function Reason({ exclusion }: { readonly exclusion: Exclusion }): ReactElement {
  const words = exclusionWords(exclusion);
  const { rows, rowsByItself } = exclusion;
  const [place] = exclusion.places;
  return (
    <tr>
      <th scope="row">
        {words}
        {rows < rowsByItself ? (
          <span className="hint by-itself">{numberText(rowsByItself)} by itself</span>
        ) : null}
      </th>
      <td>{numberText(rows)}</td>
      <td>
        {place === undefined ? null : <ShowButton place={place} label="Show" of={words.toLowerCase()} />}
      </td>
    </tr>
  );
}
