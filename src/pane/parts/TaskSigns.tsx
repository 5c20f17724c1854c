import { Button } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { numberText } from "../words/sentence-words";
import { focusIfLost } from "../focus-if-lost";
import { usePane } from "../pane-context";
import type { FailedTask, RunningTask, TaskName } from "../pane-state";
import { IF_STOPPED, TASK_WORDS } from "../task-words";
import { useDelay } from "../use-delay";
import { Message, Remark } from "./Message";
import { ProblemList } from "./ProblemList";
import { ShareBar } from "./ShareBar";

const SECONDS_UNTIL_BUSY = 20;
const SECONDS_BETWEEN_TRIES = 3;

/** From here on a task that only reads counts as long, and can be stopped. */
const SECONDS_UNTIL_STOP = 2;

/** Tasks that go through a list and leave nothing behind where they are stopped. */
const STOPPABLE: readonly TaskName[] = ["readCases", "checkDraw", "previewShare", "readSurvey"];

/** How a task goes on, and what to do when Excel is slow. Quick tasks show nothing. */
export function RunningSign({ task }: { readonly task: RunningTask }): ReactElement | null {
  const { commands } = usePane();
  const begun = useDelay(0.4, task.token);
  const isLong = useDelay(SECONDS_UNTIL_STOP, task.token) && STOPPABLE.includes(task.task);
  if (task.task === "show" || !begun) return null;
  const counts = task.total > 0 ? `, ${numberText(task.done)} of ${numberText(task.total)} rows` : "";
  return (
    <>
      <div className="card card-quiet" role="status">
        <p className="running">
          <span className="turning" aria-hidden="true" />
          {task.stopping ? "Stopping, waiting for Excel’s answer" : TASK_WORDS[task.task]}
          {counts}
        </p>
        {task.total > 0 ? <ShareBar share={task.done / task.total} /> : null}
        {isLong ? (
          <Button className="compact" disabledFocusable={task.stopping} onClick={() => commands.stop()}>
            Stop
          </Button>
        ) : null}
      </div>
      <BusySign task={task} />
    </>
  );
}

/** After 20 seconds without a sign of life: what is going on, and what stopping would mean. */
export function BusySign({ task }: { readonly task: RunningTask }): ReactElement | null {
  const { commands } = usePane();
  const [waits, setWaits] = useState(0);
  const busy = useDelay(SECONDS_UNTIL_BUSY, [task.token, task.beat, waits]);
  if (!busy) return null;
  const stopped = IF_STOPPED[task.task];
  return (
    <>
      <Message
        tone="warning"
        title="Excel is taking a long time"
        actions={
          <>
            <Button className="compact" onClick={() => setWaits(waits + 1)}>
              Keep waiting
            </Button>
            <Button className="compact" disabledFocusable={task.stopping} onClick={() => commands.stop()}>
              Stop
            </Button>
          </>
        }
      >
        <p>
          No answer for {SECONDS_UNTIL_BUSY} seconds. A large recalculation or a co-author may be holding it
          up. You can wait or stop.
        </p>
      </Message>
      {stopped === undefined ? null : (
        <section>
          <h2>If you stop now</h2>
          <div className="rows">
            <Remark tone="success">
              <strong>Safe:</strong> {stopped.safe}
            </Remark>
            <Remark tone="warning">
              <strong>Not finished:</strong> {stopped.unfinished}
            </Remark>
          </div>
          <p className="hint">After 2 minutes Case Audit stops by itself and tells you what was written.</p>
        </section>
      )}
    </>
  );
}

/** Why a task ended without its result, in words, with the way on. */
export function FailedSign({ task }: { readonly task: FailedTask }): ReactElement {
  const { commands, dispatch } = usePane();
  const waiting = waitsForTheCell(task);
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setTimeout(() => void commands.retry(), SECONDS_BETWEEN_TRIES * 1000);
    return () => clearTimeout(timer);
  }, [waiting, commands, task]);
  return (
    <ProblemList
      problems={task.problems}
      tone={waiting ? "warning" : "error"}
      actions={
        <>
          <Button className="compact" onClick={() => void commands.retry()}>
            Try again
          </Button>
          <Button
            className="compact"
            onClick={() => {
              dispatch({ action: "dismissed" });
              focusIfLost();
            }}
          >
            Close
          </Button>
        </>
      }
    />
  );
}

/** Excel waits for somebody to leave a cell; it is tried again by itself until then. */
export function waitsForTheCell(task: FailedTask): boolean {
  return task.problems.some((problem) => problem.kind === "cellBeingEdited");
}
