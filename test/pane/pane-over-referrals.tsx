import { act, configure, render, screen } from "@testing-library/react";
import { success } from "../../src/core/outcome";
import type { ListCells } from "../../src/core/frame/list-cells";
import { Pane } from "../../src/pane/Pane";
import { firstState, type PaneView } from "../../src/pane/pane-state";
import { paneStore, type PaneStore } from "../../src/pane/pane-store";
import { recognised } from "../../src/pane/recognised-state";
import type { SetUp } from "../../src/pane/set-up";
import type { Tasks } from "../../src/tasks/tasks";
import { draft, list, recognisedAudit } from "./made-up-audit";
import { tasksOnPaper, type TasksOnPaper } from "./tasks-on-paper";

// Nothing here is timed; a busy machine must not make a test fail.
configure({ asyncUtilTimeout: 20_000 });

/** 1,384, 412 and 675 made-up cases in three groups. */
export const referrals = { Assessment: 1384, "Early Help": 412, NFA: 675 };

/** A list with so many cases of each outcome; no period, so that all are in. */
export function cellsOf(groups: Readonly<Record<string, number>>): ListCells {
  const outcomes = Object.entries(groups).flatMap(([name, count]) => Array<string>(count).fill(name));
  const ids = outcomes.map((_, index) => `CAM-${10_000 + index}`);
  return {
    place: list.place,
    rowCount: outcomes.length,
    hiddenRows: 0,
    columns: [
      { header: "Referral ID", position: 1, values: ids, text: ids },
      { header: "Outcome", position: 3, values: outcomes, text: null },
      { header: "Agency", position: 4, values: outcomes.map(() => "School"), text: null },
    ],
  };
}

/** The pane at a screen, over a list of three groups, with the set-up changed as the test says. */
export async function paneOverReferrals(
  view: PaneView,
  change: Partial<SetUp> = {},
  { groups = referrals, answers = {} }: PaneOverReferrals = {},
): Promise<TasksOnPaper & { readonly store: PaneStore }> {
  const record = {
    ...draft,
    definition: {
      ...draft.definition,
      frame: {
        ...draft.definition.frame,
        period: null,
        strata: {
          column: "Outcome",
          groups: Object.keys(groups).map((label) => ({ label, values: [label] })),
          leaveOutUngrouped: false,
        },
      },
      sample: { size: 60, allocation: { method: "equal" } as const, minimumPerStratum: 2, spares: 5 },
    },
  };
  const audit = recognisedAudit({ record });
  const onPaper = tasksOnPaper({
    recogniseAudit: () => Promise.resolve(success(audit)),
    readCases: () => Promise.resolve(success(cellsOf(groups))),
    ...answers,
  });
  const store = paneStore({ ...recognised(firstState, audit), view });
  store.dispatch({ action: "edited", change });
  render(<Pane tasks={onPaper.tasks} officeIsDark={() => false} store={store} />);
  await screen.findByRole("heading", { level: 1 });
  await act(() => new Promise((done) => setTimeout(done, 30)));
  return { ...onPaper, store };
}

interface PaneOverReferrals {
  readonly groups?: Readonly<Record<string, number>>;
  readonly answers?: Partial<Tasks>;
}
