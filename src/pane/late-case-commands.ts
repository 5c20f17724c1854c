import type { Tasks } from "../tasks/tasks";
import type { CaseCommands } from "./case-commands";
import type { PaneStore } from "./pane-store";

/** The same commands, loaded when a case is first scored. What is asked meanwhile is done then, in its order. */
export function lateCaseCommands(tasks: () => Tasks, store: PaneStore): CaseCommands {
  let loaded: Promise<CaseCommands> | null = null;
  const late = (): Promise<CaseCommands> => {
    loaded ??= import(/* webpackChunkName: "score" */ "./case-commands").then(({ caseCommands }) =>
      caseCommands(tasks, store),
    );
    return loaded;
  };
  return {
    openCase: async (which, question) => (await late()).openCase(which, question),
    readAgain: async () => (await late()).readAgain(),
    answer: (change) => void late().then((commands) => commands.answer(change)),
    tryAgain: () => void late().then((commands) => commands.tryAgain()),
    giveUp: async () => (await late()).giveUp(),
    insist: () => void late().then((commands) => commands.insist()),
    followRows() {
      let follows = true;
      let end: (() => void) | null = null;
      void late().then((commands) => {
        if (follows) end = commands.followRows();
      });
      return () => {
        follows = false;
        end?.();
      };
    },
  };
}
