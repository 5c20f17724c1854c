import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ListCells } from "../../../core/frame/list-cells";
import { READ_AGAIN_AT_MOST } from "../../commands/workbook-commands";
import { usePane } from "../../pane-context";

/** A long list is not read again by itself whenever the pane gets the focus back: the auditor says when. */
export function ReadAgain({ cells }: { readonly cells: ListCells | null }): ReactElement | null {
  const { commands } = usePane();
  if (cells === null || cells.rowCount <= READ_AGAIN_AT_MOST) return null;
  return (
    <p className="hint">
      Counted as the list was when it was read. The draw reads it once more.{" "}
      <Link className="text-link" inline onClick={() => void commands.readCases()}>
        Read it again now
      </Link>
    </p>
  );
}
