import { Button } from "@fluentui/react-components";
import { StopRegular } from "@fluentui/react-icons/svg/stop";
import type { ReactElement } from "react";
import type { DrawStep } from "../../tasks/draw-results";
import { usePane } from "../pane-context";
import type { RunningTask } from "../pane-state";
import { Message } from "../parts/Message";
import { ShareBar } from "../parts/ShareBar";
import { StateSign } from "../parts/StateSign";
import { BusySign } from "../parts/TaskSigns";
import { counted, numberText } from "../words/sentence-words";

const STEPS: readonly { readonly step: DrawStep; readonly word: string }[] = [
  { step: "readingList", word: "Reading the list" },
  { step: "whoIsIn", word: "Working out who is in" },
  { step: "drawing", word: "Drawing the cases" },
  { step: "recording", word: "Writing down that a draw has begun" },
  { step: "writingSheets", word: "Writing Audit sample and Audit frame" },
  { step: "readingBack", word: "Reading all of it back to compare" },
  { step: "committing", word: "Completing Audit record" },
];

/** A draw while it lasts: its steps, and what stopping means now. */
export function DrawingScreen({ task }: { readonly task: RunningTask }): ReactElement {
  const { commands } = usePane();
  const drawn = task.cases === undefined ? "the sample" : counted(task.cases, "case", "cases");
  const at = Math.max(
    0,
    STEPS.findIndex(({ step }) => step === task.step),
  );
  const written = at >= STEPS.findIndex(({ step }) => step === "recording");
  return (
    <>
      <main className="screen">
        <h1 tabIndex={-1}>{task.stopping ? "Stopping" : `Drawing ${drawn}`}</h1>
        <section className="card">
          {task.total > 1 ? (
            <>
              <p role="status">
                {numberText(task.done)} of {numberText(task.total)} rows
              </p>
              <ShareBar share={task.done / task.total} />
            </>
          ) : null}
          <ol className="rows">
            {STEPS.map(({ step, word }, index) => {
              const state = index < at ? "done" : index === at ? "underWay" : "notBegun";
              return (
                <li className="remark" key={step} aria-current={index === at ? "step" : undefined}>
                  <StateSign state={state} />
                  <span>{index === at ? <strong>{word}</strong> : word}</span>
                  <span className="unseen">{index < at ? "done" : ""}</span>
                </li>
              );
            })}
          </ol>
        </section>
        <p>You can go on looking at the workbook. Please don’t change the list until this has ended.</p>
        <BusySign task={task} />
        <Message
          tone="info"
          title={written ? "The sheets are half written" : "Nothing of the draw is written yet"}
        >
          <p>
            {written
              ? "Stopping removes Audit sample and Audit frame; the record keeps that this draw was stopped."
              : "If you stop now, no draw is recorded."}
          </p>
        </Message>
      </main>
      <footer className="foot">
        <div className="foot-buttons">
          <Button
            className="foot-primary"
            icon={<StopRegular />}
            disabledFocusable={task.stopping}
            onClick={() => commands.stop()}
          >
            {task.stopping ? "Waiting for Excel’s answer" : "Stop"}
          </Button>
        </div>
      </footer>
    </>
  );
}
