import type { Outcome } from "../../core/outcome";
import type { Tasks } from "../../tasks/tasks";
import type { PaneStore } from "../pane-store";
import type { TaskRunner } from "../task-runner";

/** What every command stands on: the tasks of the audit that is shown, the pane's state, and one task at a time. */
export interface CommandGround {
  readonly store: PaneStore;
  readonly now: () => Tasks;
  readonly run: TaskRunner["run"];
  /** The name of who asks, as typed in the pane; empty before. */
  readonly by: () => string;
  /** Progress of the task with this token, and the signal that stops it. */
  readonly advance: (
    token: number,
    signal: AbortSignal,
  ) => { readonly advance: (done: number, total: number) => void; readonly signal: AbortSignal };
  /** What was kept or drawn bears its name from now on, so that the look that follows finds it. */
  readonly keptAs: <T>(name: string, answer: Promise<Outcome<T>>) => Promise<Outcome<T>>;
}
