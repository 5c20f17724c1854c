import { Link } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { AllOrNoneRows } from "../../../tasks/share-results";
import { focusSoon } from "../../focus-soon";
import { usePane } from "../../pane-context";
import { nameMissing } from "../../parts/RecordName";
import { counted, quoted } from "../../words/sentence-words";
import { CheckRow } from "./CheckRow";
import { ReasonField } from "./ReasonField";

/** So many rows are said by themselves; more are in a fold. */
const MOST_ROWS = 3;

/** Rows in which all or none met: a zero hides nothing, so somebody says why they may stand. */
export function AllOrNoneRow({ rows }: { readonly rows: AllOrNoneRows }): ReactElement {
  const { state, commands } = usePane();
  const { id, sentences, answer, settled } = rows;
  const [changes, setChanges] = useState(false);
  const list = (
    <ul className="rows">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
  return (
    <CheckRow
      state={settled ? "done" : "open"}
      title={
        settled
          ? "Rows in which all or none met are accepted"
          : `In ${counted(sentences.length, "row", "rows")} all or none met`
      }
    >
      <p className="hint">
        Whoever knows that a case, or a respondent, is in such a row knows how it came out. Leave its table or
        the survey out below, or say why it may stand.
      </p>
      {sentences.length <= MOST_ROWS ? (
        list
      ) : (
        <details className="fold">
          <summary>See the {counted(sentences.length, "row", "rows")}</summary>
          {list}
        </details>
      )}
      {answer === null ? null : (
        <p className="kept-words">
          Accepted: {quoted(answer.reason)}{" "}
          {settled && !changes ? (
            <Link
              className="text-link"
              onClick={() => {
                setChanges(true);
                focusSoon(".reason input", "first");
              }}
            >
              Change<span className="unseen"> the reason for these rows</span>
            </Link>
          ) : null}
        </p>
      )}
      {settled && !changes ? null : (
        <ReasonField
          of={id}
          given={answer?.reason ?? ""}
          label="Why they may stand"
          button="Accept with this reason"
          refused={nameMissing(state.by)}
          accept={(reason) =>
            void commands.answerShareText(id, { kind: "kept", reason }).then(() => setChanges(false))
          }
        />
      )}
    </CheckRow>
  );
}
