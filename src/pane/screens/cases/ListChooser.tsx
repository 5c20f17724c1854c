import { Link } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { useState, type ReactElement } from "react";
import { usePane } from "../../pane-context";
import { chosenList } from "../../pane-state";
import { Message } from "../../parts/Message";
import { RowLink } from "../../parts/RowLink";
import { counted } from "../../words/sentence-words";
import { listArea, listName } from "./list-name";
import { ListRemarks } from "./ListRemarks";

/** The list that is chosen, or the lists to choose from. */
export function ListChooser(): ReactElement {
  const { state, dispatch } = usePane();
  const [changing, setChanging] = useState(false);
  const lists = state.audit?.lists ?? [];
  const chosen = chosenList(state);
  if (lists.length === 0) {
    return (
      <Message tone="warning" title="No list found">
        <p>A list needs a header row and at least 2 cases. Put it on a sheet, then look again.</p>
      </Message>
    );
  }
  if (chosen === null || changing) {
    return (
      <div className="row-links">
        {lists.map((list) => (
          <RowLink
            key={`${listArea(list)} ${listName(list, lists)}`}
            name={listName(list, lists)}
            now={counted(list.rowCount, "row", "rows")}
            press={() => {
              setChanging(false);
              dispatch({ action: "listChosen", list });
            }}
          />
        ))}
      </div>
    );
  }
  return (
    <section className="card">
      <div className="line">
        <div className="remark">
          <span className="message-sign" aria-hidden="true">
            <TableRegular />
          </span>
          <div>
            <h2>{listName(chosen, lists)}</h2>
            <p className="hint">
              Headers in row {chosen.place.headerRow} · {counted(chosen.rowCount, "row", "rows")} ·{" "}
              {counted(chosen.headers.length, "column", "columns")}
            </p>
          </div>
        </div>
        {lists.length > 1 ? (
          <Link className="text-link" onClick={() => setChanging(true)}>
            Change
          </Link>
        ) : null}
      </div>
      <ListRemarks list={chosen} hiddenRows={state.cells?.hiddenRows ?? 0} />
    </section>
  );
}
