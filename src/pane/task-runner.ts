import { refusal, type Outcome } from "../core/outcome";
import type { RecognisedAudit } from "../tasks/recognised-audit";
import type { Tasks } from "../tasks/tasks";
import type { TaskResult } from "./pane-action";
import type { TaskName } from "./pane-state";
import type { PaneStore } from "./pane-store";

/** One thing asked of the workbook. */
export interface TaskCall<T> {
  readonly task: TaskName;
  readonly writes: boolean;
  /** How many cases it draws. */
  readonly cases?: number;
  readonly ask: (token: number, signal: AbortSignal) => Promise<Outcome<T>>;
  readonly result: (value: T) => TaskResult;
}

export interface TaskRunner {
  /** Begins the task, unless one that writes is still running; a read under way is overtaken. */
  readonly run: <T>(call: TaskCall<T>) => Promise<void>;
  /** Asks the running task to stop. It answers what was written by then. */
  readonly stop: () => void;
  /** Does again what was begun last. */
  readonly retry: () => Promise<void>;
}

export function taskRunner(tasks: () => Tasks, store: PaneStore): TaskRunner {
  let lastToken = 0;
  let stopper: AbortController | null = null;
  let again: () => Promise<void> = () => Promise.resolve();

  async function run<T>(call: TaskCall<T>): Promise<void> {
    lastToken += 1;
    const token = lastToken;
    store.dispatch({
      action: "begun",
      token,
      task: call.task,
      writes: call.writes,
      ...(call.cases === undefined ? {} : { cases: call.cases }),
    });
    const { task } = store.state();
    if (task.kind !== "running" || task.token !== token) return;
    stopper?.abort();
    const controller = new AbortController();
    stopper = controller;
    again = () => run(call);
    const outcome = await settled(() => call.ask(token, controller.signal), call.task);
    // After a write the pane shows what stands in the workbook, not what it believes to have written.
    const audit = call.writes ? await audited(tasks()) : null;
    if (outcome.ok) store.dispatch({ action: "ended", token, result: call.result(outcome.value), audit });
    else store.dispatch({ action: "failed", token, problems: outcome.problems, audit });
    // Where that look failed, it is tried once more in the open, so that the auditor learns why.
    if (call.writes && audit === null && outcome.ok) await run(lookCall(tasks()));
  }

  return {
    run,
    stop() {
      stopper?.abort();
      store.dispatch({ action: "stopping" });
    },
    retry: () => again(),
  };
}

/** A look at the workbook, as a task of its own. */
export function lookCall(tasks: Tasks): TaskCall<RecognisedAudit> {
  return {
    task: "recogniseAudit",
    writes: false,
    ask: () => tasks.recogniseAudit(),
    result: (audit) => ({ task: "recogniseAudit", audit }),
  };
}

/** The audit as it stands in the workbook, or null where Excel does not say. */
export async function audited(tasks: Tasks): Promise<RecognisedAudit | null> {
  const outcome = await settled(() => tasks.recogniseAudit(), "recogniseAudit");
  return outcome.ok ? outcome.value : null;
}

/** A task that throws is a mistake of ours: the auditor is told so, and nothing is swallowed. */
async function settled<T>(ask: () => Promise<Outcome<T>>, where: string): Promise<Outcome<T>> {
  try {
    return await ask();
  } catch (mistake) {
    const code = mistake instanceof Error ? mistake.name : "Unknown";
    return refusal({ kind: "excelRefused", code, where, written: [] });
  }
}
