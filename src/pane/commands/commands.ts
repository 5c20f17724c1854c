import type { Tasks } from "../../tasks/tasks";
import type { PaneStore } from "../pane-store";
import { taskRunner } from "../task-runner";
import type { CommandGround } from "./command-ground";
import { findingsCommands, type FindingsCommands } from "./findings-commands";
import { sampleCommands, type SampleCommands } from "./sample-commands";
import { scoringCommands, type ScoringCommands } from "./scoring-commands";
import { shareCommands, type ShareCommands } from "./share-commands";
import { surveyCommands, type SurveyCommands } from "./survey-commands";
import { secondReviewCommands, type SecondReviewCommands } from "./second-review-commands";
import { workbookCommands, type WorkbookCommands } from "./workbook-commands";

/** What the screens can ask for. Each begins a task, unless one that writes is still running. */
export interface Commands
  extends
    WorkbookCommands,
    SampleCommands,
    ScoringCommands,
    SecondReviewCommands,
    FindingsCommands,
    ShareCommands,
    SurveyCommands {
  /** Asks the running task to stop. */
  stop(): void;
  /** Does again what was begun last. */
  retry(): Promise<void>;
}

export function paneCommands(tasks: Tasks, store: PaneStore): Commands {
  const now = (): Tasks => tasks.forAudit(store.state().auditChoice);
  const { run, stop, retry } = taskRunner(now, store);
  const ground: CommandGround = {
    store,
    now,
    run,
    by: () => store.state().by.trim(),
    advance: (token, signal) => ({
      advance: (done, total) => store.dispatch({ action: "advanced", token, step: null, done, total }),
      signal,
    }),
    async keptAs(name, answer) {
      const outcome = await answer;
      if (outcome.ok && store.state().auditChoice !== null)
        store.dispatch({ action: "auditNamed", choice: name });
      return outcome;
    },
  };
  const scoring = scoringCommands(ground);
  return {
    ...workbookCommands(ground, scoring.scoring),
    ...sampleCommands(ground),
    ...scoring,
    ...secondReviewCommands(ground),
    ...findingsCommands(ground),
    ...shareCommands(ground),
    ...surveyCommands(ground),
    stop,
    retry,
  };
}
