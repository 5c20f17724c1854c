import type { ReactElement } from "react";
import type { Frame } from "../../../core/frame/frame";
import { ShareBar } from "../../parts/ShareBar";
import { ShowButton } from "../../parts/ShowButton";
import { exclusionWords } from "../../words/frame-words";
import { counted, numberText } from "../../words/sentence-words";

/** How many rows are in, and why the others are not. Each reason counts a row once, in the order shown. */
export function WhoIsIn({ frame }: { readonly frame: Frame }): ReactElement {
  const cases = frame.units.length;
  const out = frame.exclusions.filter(({ rows }) => rows > 0);
  return (
    <section className="card card-quiet" aria-label="Who is in">
      <p>
        <span className="big number">{numberText(cases)}</span> of{" "}
        {counted(frame.rowCount, "row is", "rows are")} in
      </p>
      <ShareBar share={frame.rowCount === 0 ? 0 : cases / frame.rowCount} />
      {out.length === 0 ? null : (
        <table className="table">
          <caption>Rows that are left out, by reason</caption>
          <tbody>
            {out.map((exclusion) => {
              const words = exclusionWords(exclusion);
              const [place] = exclusion.places;
              return (
                <tr key={words}>
                  <th scope="row">{words}</th>
                  <td>{numberText(exclusion.rows)}</td>
                  <td>
                    {place === undefined ? null : (
                      <ShowButton place={place} label="Show" of={words.toLowerCase()} />
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Left out</th>
              <td>{numberText(out.reduce((sum, { rows }) => sum + rows, 0))}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      )}
    </section>
  );
}
