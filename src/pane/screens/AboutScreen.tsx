import type { ReactElement } from "react";
import { Remark } from "../parts/Message";
import { ScreenFrame } from "../parts/ScreenFrame";

/** What the add-in is, and what leaves this computer: nothing. */
export function AboutScreen(): ReactElement {
  return (
    <ScreenFrame
      heading="About Case Audit"
      lead="It draws a random sample that anyone can draw again, adds columns to score it in, and makes findings from the scores."
    >
      <h2>What leaves this computer</h2>
      <div className="rows">
        <Remark tone="success">
          Nothing of your workbook. Case Audit sends no data anywhere and keeps none.
        </Remark>
        <Remark tone="info">
          The pane loads its own files from the server of your organisation, and Microsoft’s office.js, which
          every add-in needs.
        </Remark>
      </div>
      <h2>Keyboard</h2>
      <table className="table">
        <caption>Keys</caption>
        <tbody>
          <tr>
            <th scope="row">Into and out of the pane</th>
            <td>F6</td>
          </tr>
          <tr>
            <th scope="row">Along the stages</th>
            <td className="keys">← → Home End</td>
          </tr>
          <tr>
            <th scope="row">Open a stage</th>
            <td>Enter</td>
          </tr>
          <tr>
            <th scope="row">Back from a screen</th>
            <td>Esc</td>
          </tr>
        </tbody>
      </table>
    </ScreenFrame>
  );
}
