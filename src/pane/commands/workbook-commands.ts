import type { ListCells } from "../../core/frame/list-cells";
import type { CaseCommands } from "../case-commands";
import type { ScreenName } from "../pane-state";
import type { CellPlace } from "../../core/cell-place";
import { chosenList } from "../pane-state";
import { audited, lookCall } from "../task-runner";
import type { CommandGround } from "./command-ground";

/** The screens that show counts of the list. */
const COUNTING: readonly ScreenName[] = ["cases", "rule", "groups", "sample", "sampleSize"];

/** A list of more rows is not read again by itself each time the pane gets the focus: that would take Excel too long. */
export const READ_AGAIN_AT_MOST = 20_000;

/** Reading what stands in the workbook, and showing it. */
export interface WorkbookCommands {
  look(): Promise<void>;
  /** In the background: says nothing where Excel does not answer. */
  lookAgain(): Promise<void>;
  readCases(): Promise<void>;
  /** Shows another audit of the workbook. */
  chooseAudit(name: string): Promise<void>;
  show(place: CellPlace): Promise<void>;
}

export function workbookCommands(
  { now, store, run, advance }: CommandGround,
  scoring: Pick<CaseCommands, "readAgain">,
): WorkbookCommands {
  /** The list as it is now, where a screen counts its rows: the auditor may have put something right in it. */
  const listReadAgain = async (): Promise<ListCells | null> => {
    const { view, cells, task, setUp } = store.state();
    const list = chosenList(store.state());
    if (list === null || cells === null || task.kind === "running" || !COUNTING.includes(view.screen))
      return null;
    if (cells.rowCount > READ_AGAIN_AT_MOST) return null;
    const { columnsToCount } = await import(/* webpackChunkName: "sample" */ "../columns-to-count");
    const { columns, shown } = columnsToCount({ setUp, view }, list);
    const read = await now().readCases(list.place, columns, shown);
    return read.ok ? read.value : null;
  };

  return {
    look: () => run(lookCall(now())),
    async lookAgain() {
      if (store.state().task.kind === "running") return;
      const audit = await audited(now());
      if (audit === null) return;
      store.dispatch({ action: "lookedAgain", audit, cells: null });
      if (store.state().view.screen === "scoreCase") await scoring.readAgain();
      const cells = await listReadAgain();
      if (cells !== null) store.dispatch({ action: "lookedAgain", audit, cells });
    },
    async readCases() {
      const list = chosenList(store.state());
      if (list === null) return;
      const { setUp, view } = store.state();
      await run({
        task: "readCases",
        writes: false,
        async ask(token, signal) {
          const { columnsToCount } = await import(/* webpackChunkName: "sample" */ "../columns-to-count");
          const { columns, shown } = columnsToCount({ setUp, view }, list);
          return now().readCases(list.place, columns, shown, advance(token, signal));
        },
        result: (cells) => ({ task: "readCases", cells }),
      });
    },
    async chooseAudit(name) {
      if (store.state().task.kind === "running") return;
      store.dispatch({ action: "auditChosen", choice: name });
      await run(lookCall(now()));
    },
    async show(place) {
      // Showing a cell must not overtake a task that is under way.
      if (store.state().task.kind === "running") await now().show(place);
      else
        await run({
          task: "show",
          writes: false,
          ask: () => now().show(place),
          result: () => ({ task: "show" }),
        });
    },
  };
}
