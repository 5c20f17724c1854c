import { ClockRegular } from "@fluentui/react-icons/svg/clock";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import type { ReactElement } from "react";
import { usePane } from "../pane-context";
import { Message } from "../parts/Message";
import { ScreenFrame } from "../parts/ScreenFrame";

const PROMISES: readonly { readonly sign: ReactElement; readonly first: string; readonly rest: string }[] = [
  {
    sign: <LockClosedRegular />,
    first: "Nothing leaves this workbook.",
    rest: "Case Audit sends no data anywhere and keeps none.",
  },
  {
    sign: <TableRegular />,
    first: "Your list is never changed.",
    rest: "The sample goes on a sheet of its own.",
  },
  {
    sign: <ClockRegular />,
    first: "Stop when you like.",
    rest: "The workbook remembers how far you are.",
  },
];

/** What the pane shows while a workbook without a list is open. */
export function StartScreen(): ReactElement {
  const { state, commands } = usePane();
  const empty = state.audit?.look.sheets.every((sheet) => sheet.used === null) ?? false;
  return (
    <ScreenFrame
      heading="Audit a sample of your cases"
      lead="Draw a random sample that anyone can check, score it here, and make a findings workbook that is safe to send."
      primary={{ label: "Look for a list again", icon: <SearchRegular />, press: () => void commands.look() }}
    >
      {state.audit === null ? null : (
        <section className="card card-quiet">
          <h2>{empty ? "This workbook is empty" : "No list found"}</h2>
          <p>
            {empty ? "" : "A list needs a header row and at least 2 cases. "}
            Open the workbook that holds your list of cases, or paste the list into this sheet: one row a
            case, one header row.
          </p>
          <p className="hint">Case Audit looks again each time you come back to the pane.</p>
        </section>
      )}
      {state.audit?.look.readOnly === true ? (
        <Message tone="warning" title="This workbook is read-only">
          <p>You can look, but not draw or score. Save a copy first.</p>
        </Message>
      ) : null}
      <ul className="rows">
        {PROMISES.map(({ sign, first, rest }) => (
          <li className="remark" key={first}>
            <span className="message-sign" aria-hidden="true">
              {sign}
            </span>
            <p>
              <strong>{first}</strong> {rest}
            </p>
          </li>
        ))}
      </ul>
    </ScreenFrame>
  );
}
