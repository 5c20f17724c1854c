import { useState, type ReactElement } from "react";
import { isExamined } from "../../core/sampling/draw-record";
import { usePane } from "../pane-context";
import { AskDialog } from "../parts/AskDialog";
import { Message } from "../parts/Message";
import { nameMissing, RecordName } from "../parts/RecordName";
import { ScreenFrame } from "../parts/ScreenFrame";
import { TextField } from "../parts/TextField";
import { counted, listed } from "../words/sentence-words";
import { NeedsCases } from "./NeedsCases";
import { committedDraw } from "./sample/committed-draw";

/** Takes a draw away: asked twice, with what is lost; the record stays. */
export function RemoveDrawScreen(): ReactElement {
  const { state, dispatch, commands } = usePane();
  const [reason, setReason] = useState("");
  const [asking, setAsking] = useState(false);
  const [name, setName] = useState("");
  const found = committedDraw(state);
  if (found === null) return <NeedsCases heading="Remove this draw" />;
  const { record, draw } = found;
  const drawn = draw.tickets.filter(({ role }) => isExamined(role)).length;
  // Where the scores can't be read, every case may hold some.
  const unreadable = (state.audit?.sheetProblems.length ?? 0) > 0;
  const scored = state.audit?.scoring?.begun ?? (unreadable ? drawn : 0);
  const second = state.audit?.secondReview ?? null;
  const sheets = listed([
    draw.sampleSheet,
    ...(draw.frameSheet === null ? [] : [draw.frameSheet]),
    ...(second === null ? [] : [`${second.sheet} with its agreed marks`]),
  ]);
  const lost =
    scored === 0
      ? "No case is scored yet"
      : `${counted(scored, "scored case goes", "scored cases go")} with ${scored === 1 ? "it" : "them"}`;
  const auditName = record.definition.name;
  return (
    <ScreenFrame
      heading="Remove this draw"
      lead={`${sheets} go. ${lost}. ${record.sheet} stays and says that the draw was removed, by whom and why; it counts among the draws.`}
      sentence="You are asked once more before anything goes."
      primary={{
        label: "Remove …",
        refused: reason.trim() === "" ? "Say why, for the record." : nameMissing(state.by),
        press: () => setAsking(true),
      }}
      secondary={{
        label: "Keep it",
        press: () => dispatch({ action: "opened", view: { screen: "drawn" } }),
      }}
    >
      {state.audit?.findingsMadeAt === null || state.audit === null ? null : (
        <Message tone="warning" title="Findings were made from this draw" announced={false}>
          <p>Their sheets stay as they are. Don’t share them once the draw is removed.</p>
        </Message>
      )}
      <TextField
        label="Why it is removed"
        value={reason}
        hint="For example: the period was wrong."
        change={setReason}
      />
      <RecordName />
      {asking ? (
        <AskDialog
          title="Remove this draw?"
          no="Keep it"
          yes="Remove"
          refused={
            scored > 0 && name.trim() !== auditName.trim() ? "Type the name of the audit to go on." : null
          }
          answered={(yes) => {
            setAsking(false);
            setName("");
            if (yes) void commands.removeDraw({ reason: reason.trim(), scored });
          }}
        >
          <p>
            {sheets} go{scored === 0 ? "" : `, with ${counted(scored, "scored case", "scored cases")}`}. The
            record stays, marked as removed. This can’t be undone.
          </p>
          {scored === 0 ? null : (
            <TextField label={`To go on, type: ${auditName}`} value={name} change={setName} />
          )}
        </AskDialog>
      ) : null}
    </ScreenFrame>
  );
}
