import { act, configure, render, screen } from "@testing-library/react";
import { success } from "../../src/core/outcome";
import { Pane } from "../../src/pane/Pane";
import type { SaveFile } from "../../src/pane/pane-context";
import { firstState, type PaneView } from "../../src/pane/pane-state";
import { paneStore, type PaneStore } from "../../src/pane/pane-store";
import { recognised } from "../../src/pane/recognised-state";
import type { SetUp } from "../../src/pane/set-up";
import type { RecognisedAudit } from "../../src/tasks/recognised-audit";
import type { Tasks } from "../../src/tasks/tasks";
import { recognisedAudit } from "./made-up-audit";
import { tasksOnPaper, type TasksOnPaper } from "./tasks-on-paper";

// Nothing here is timed; a busy machine must not make a test fail.
configure({ asyncUtilTimeout: 20_000 });

/** What is under way on paper has come to its end. */
export const settled = (): Promise<void> =>
  act(() => new Promise<void>((done) => setTimeout(() => done(), 30)));

/** The pane with a screen open, over tasks on paper. */
export async function openedPane(
  view: PaneView,
  audit: RecognisedAudit = recognisedAudit(),
  answers: Partial<Tasks> = {},
  change: Partial<SetUp> = {},
  saveFile?: SaveFile,
): Promise<TasksOnPaper & { readonly store: PaneStore }> {
  const onPaper = tasksOnPaper({ recogniseAudit: () => Promise.resolve(success(audit)), ...answers });
  const before = recognised(firstState, audit);
  const edited = Object.keys(change).length > 0;
  const store = paneStore({ ...before, view, setUp: { ...before.setUp, ...change }, edited });
  render(
    <Pane tasks={onPaper.tasks} officeIsDark={() => false} store={store} {...(saveFile && { saveFile })} />,
  );
  await screen.findByRole("heading", { level: 1 });
  await settled();
  return { ...onPaper, store };
}
