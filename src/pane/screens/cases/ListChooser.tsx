import { Link } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { useState, type ReactElement } from "react";
import { listUnderStatedHeaders, type StatedHeaders } from "../../../core/frame/stated-headers";
import type { Problem } from "../../../core/problem";
import type { RecognisedAudit } from "../../../tasks/recognised-audit";
import { usePane } from "../../pane-context";
import { chosenList } from "../../pane-state";
import { Message } from "../../parts/Message";
import { ProblemList } from "../../parts/ProblemList";
import { RowLink } from "../../parts/RowLink";
import { counted } from "../../words/sentence-words";
import { listArea, listName } from "./list-name";
import { HeaderRow } from "./HeaderRow";
import { ListRemarks } from "./ListRemarks";

/** The list that is chosen, or the lists to choose from. */
export function ListChooser({
  subHeadingsTold = false,
}: {
  /** Sub-headings are told of, or left out, among all rows already. */
  readonly subHeadingsTold?: boolean;
}): ReactElement {
  const { state, dispatch } = usePane();
  const [changing, setChanging] = useState(false);
  const lists = state.audit?.lists ?? [];
  const chosen = chosenList(state);
  const stated = state.setUp.headers;
  if (chosen === null || changing) {
    const gone = chosen === null && stated !== null ? stoppedHeaders(state.audit, stated) : [];
    return (
      <>
        <ProblemList problems={gone} byLooking />
        {lists.length === 0 ? (
          <Message tone="warning" title="No list found">
            <p>A list needs a header row and at least 2 cases. Put it on a sheet, then look again.</p>
          </Message>
        ) : null}
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
        <HeaderRow chosen={null} />
      </>
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
              Headers in row {chosen.place.headerRow}
              {stated === null ? "" : ", as you said"} · {counted(chosen.rowCount, "row", "rows")} ·{" "}
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
      <HeaderRow chosen={chosen} />
      <ListRemarks
        list={chosen}
        hiddenRows={state.cells?.hiddenRows ?? 0}
        subHeadingsTold={subHeadingsTold}
      />
    </section>
  );
}

/** Why the row that the auditor named can't be the headers now. */
function stoppedHeaders(audit: RecognisedAudit | null, stated: StatedHeaders): readonly Problem[] {
  const list = audit === null ? null : listUnderStatedHeaders(audit.look.sheets, stated);
  return list === null || list.ok ? [] : list.problems;
}
