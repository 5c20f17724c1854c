import { Button, Link } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { FoundList } from "../../../core/frame/found-list";
import { listUnderStatedHeaders } from "../../../core/frame/stated-headers";
import type { Problem } from "../../../core/problem";
import { focusSoon } from "../../focus-soon";
import { usePane } from "../../pane-context";
import { ChoiceField } from "../../parts/ChoiceField";
import { ProblemList } from "../../parts/ProblemList";
import { TextField } from "../../parts/TextField";
import { listKey } from "../../set-up";
import { typedWholeNumber } from "../../words/typed-whole-number";

const NO_NUMBER = "Type the number that Excel shows beside the row.";

/**
 * "The headers are in another row": the auditor says which, and that row is taken at its word. Asked of the list that is
 * chosen, or of a sheet where none was found.
 */
export function HeaderRow({ chosen }: { readonly chosen: FoundList | null }): ReactElement | null {
  const { state, dispatch } = usePane();
  const [open, setOpen] = useState(false);
  const [sheet, setSheet] = useState<string | null>(null);
  const [typed, setTyped] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { audit, setUp } = state;
  const sheets = audit?.listSheets ?? [];
  const onSheet = chosen?.place.sheet ?? sheet ?? sheets[0];
  if (audit === null || onSheet === undefined) return null;
  // Excel itself knows the headers of a table, and a name says where its list begins.
  if (chosen !== null && (chosen.place.table !== null || chosen.place.named !== undefined)) return null;

  const close = (): void => {
    setOpen(false);
    setTyped("");
    setFault(null);
    setProblems([]);
    focusSoon(".header-row .text-link", "first");
  };
  const take = (): void => {
    const row = typedWholeNumber(typed);
    setFault(row === null || row === 0 ? NO_NUMBER : null);
    setProblems([]);
    if (row === null || row === 0) return;
    const under = (column: number | null) =>
      listUnderStatedHeaders(audit.look.sheets, { sheet: onSheet, row, column });
    const beside = under(chosen?.place.firstColumn ?? null);
    const found = beside.ok ? beside : under(null);
    if (!found.ok) return setProblems(found.problems);
    const list = found.value;
    const { firstColumn, among } = list.place;
    const known = audit.lists.find(({ place }) => listKey(place) === listKey(list.place));
    if (known !== undefined) dispatch({ action: "listChosen", list: known });
    else {
      const column = firstColumn > 1 || among !== undefined ? firstColumn : null;
      dispatch({ action: "headersNamed", list, headers: { sheet: onSheet, row, column } });
    }
    close();
  };
  const findAgain = (): void => {
    const [first] = audit.lists.filter(({ place }) => place.sheet === onSheet && place.table === null);
    if (first === undefined) dispatch({ action: "edited", change: { headers: null, list: null } });
    else dispatch({ action: "listChosen", list: first });
    focusSoon(".header-row .text-link", "first");
  };

  if (!open)
    return (
      <p className="header-row">
        <Link
          className="text-link"
          onClick={() => {
            setOpen(true);
            focusSoon(".header-row input, .header-row select", "first");
          }}
        >
          {chosen === null ? "Say where the headers are" : "The headers are in another row"}
        </Link>
        {setUp.headers === null ? null : (
          <Link className="text-link" onClick={findAgain}>
            Find the headers
          </Link>
        )}
      </p>
    );
  return (
    <form
      className="header-row"
      aria-label="Another header row"
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      {chosen === null && sheets.length > 1 ? (
        <ChoiceField
          label="Sheet"
          value={onSheet}
          choices={sheets.map((name) => ({ value: name, word: name }))}
          change={setSheet}
        />
      ) : null}
      <TextField
        label="Row with the headers"
        numeric
        value={typed}
        hint={`As Excel numbers it on ${onSheet}. Your word is taken: the rows below it are the cases, and the columns are chosen anew.`}
        fault={fault}
        change={setTyped}
      />
      <ProblemList problems={problems} byLooking />
      <div className="remark-actions">
        <Button className="compact" type="submit">
          Use this row
        </Button>
        <Button className="compact" onClick={close}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
