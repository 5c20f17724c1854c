import type { AuditDefinition } from "../core/audit-definition";
import type { ListCells } from "../core/frame/list-cells";
import type { CellPlace } from "../core/problem";
import type { ExistingCases } from "../core/scoring/existing-cases";
import type { Tasks } from "../tasks/tasks";
import { countedColumns, shownColumns } from "./counted-columns";
import { chosenList, type PaneView, type ScreenName } from "./pane-state";
import type { PaneStore } from "./pane-store";
import { auditDefinition } from "./set-up-definition";
import { audited, lookCall, taskRunner } from "./task-runner";

/** The screens that show counts of the list. */
const COUNTING: readonly ScreenName[] = ["cases", "groups", "sample"];

/** A list of more rows is not read again by itself each time the pane gets the focus: that would take Excel too long. */
export const READ_AGAIN_AT_MOST = 20_000;

/** What the screens can ask for. Each begins a task, unless one that writes is still running. */
export interface Commands {
  look(): Promise<void>;
  /** In the background: says nothing where Excel does not answer. */
  lookAgain(): Promise<void>;
  readCases(): Promise<void>;
  saveSetUp(next: PaneView): Promise<void>;
  drawSample(): Promise<void>;
  checkDraw(): Promise<void>;
  removeUnfinishedDraw(record: string): Promise<void>;
  addScoringColumns(criteriaSet: string): Promise<void>;
  useExistingCases(cases: ExistingCases, next: PaneView): Promise<void>;
  previewFindings(): Promise<void>;
  writeFindings(): Promise<void>;
  show(place: CellPlace): Promise<void>;
  stop(): void;
  retry(): Promise<void>;
}

export function paneCommands(tasks: Tasks, store: PaneStore): Commands {
  const { run, stop, retry } = taskRunner(tasks, store);
  const by = (): string => store.state().by.trim();
  const advance = (token: number, signal: AbortSignal) => ({
    advance: (done: number, total: number) =>
      store.dispatch({ action: "advanced", token, step: null, done, total }),
    signal,
  });
  const definition = (unreadable: number): AuditDefinition | null => {
    const list = chosenList(store.state());
    return list === null ? null : auditDefinition(store.state().setUp, list, unreadable);
  };

  /** The list as it is now, where a screen counts its rows: the auditor may have put something right in it. */
  const listReadAgain = async (): Promise<ListCells | null> => {
    const { view, cells, setUp, task } = store.state();
    const list = chosenList(store.state());
    if (list === null || cells === null || task.kind === "running" || !COUNTING.includes(view.screen))
      return null;
    if (cells.rowCount > READ_AGAIN_AT_MOST) return null;
    const read = await tasks.readCases(list.place, countedColumns(setUp, list), shownColumns(setUp));
    return read.ok ? read.value : null;
  };

  return {
    look: () => run(lookCall(tasks)),
    async lookAgain() {
      if (store.state().task.kind === "running") return;
      const audit = await audited(tasks);
      if (audit === null) return;
      store.dispatch({ action: "lookedAgain", audit, cells: null });
      const cells = await listReadAgain();
      if (cells !== null) store.dispatch({ action: "lookedAgain", audit, cells });
    },
    async readCases() {
      const list = chosenList(store.state());
      if (list === null) return;
      const columns = countedColumns(store.state().setUp, list);
      const shown = shownColumns(store.state().setUp);
      await run({
        task: "readCases",
        writes: false,
        ask: (token, signal) => tasks.readCases(list.place, columns, shown, advance(token, signal)),
        result: (cells) => ({ task: "readCases", cells }),
      });
    },
    async saveSetUp(next) {
      const kept = definition(0);
      if (kept === null) return;
      await run({
        task: "saveSetUp",
        writes: true,
        ask: () => tasks.saveSetUp(kept, by()),
        result: () => ({ task: "saveSetUp", next }),
      });
    },
    async drawSample() {
      const asked = definition(Number.NaN);
      const list = chosenList(store.state());
      if (asked === null || list === null) return;
      await run({
        task: "drawSample",
        writes: true,
        ask: (token, signal) =>
          tasks.drawSample(list.place, asked, by(), {
            step: (step, done, total) => store.dispatch({ action: "advanced", token, step, done, total }),
            signal,
          }),
        result: (drawn) => ({ task: "drawSample", drawn }),
      });
    },
    checkDraw: () =>
      run({
        task: "checkDraw",
        writes: true,
        ask: (token, signal) => tasks.checkDraw(by(), advance(token, signal)),
        result: (check) => ({ task: "checkDraw", check }),
      }),
    removeUnfinishedDraw: (record) =>
      run({
        task: "removeUnfinishedDraw",
        writes: true,
        ask: () => tasks.removeUnfinishedDraw(record, by()),
        result: () => ({ task: "removeUnfinishedDraw" }),
      }),
    addScoringColumns: (criteriaSet) =>
      run({
        task: "addScoringColumns",
        writes: true,
        ask: () => tasks.addScoringColumns(criteriaSet),
        result: (added) => ({ task: "addScoringColumns", added }),
      }),
    useExistingCases: (cases, next) =>
      run({
        task: "useExistingCases",
        writes: true,
        ask: () => tasks.useExistingCases(cases, by()),
        result: () => ({ task: "useExistingCases", next }),
      }),
    previewFindings: () =>
      run({
        task: "previewFindings",
        writes: false,
        ask: () => tasks.previewFindings(),
        result: (preview) => ({ task: "previewFindings", preview }),
      }),
    writeFindings: () =>
      run({
        task: "writeFindings",
        writes: true,
        ask: (token, signal) => tasks.writeFindings(by(), advance(token, signal)),
        result: (made) => ({ task: "writeFindings", made }),
      }),
    async show(place) {
      // Showing a cell must not overtake a task that is under way.
      if (store.state().task.kind === "running") await tasks.show(place);
      else
        await run({
          task: "show",
          writes: false,
          ask: () => tasks.show(place),
          result: () => ({ task: "show" }),
        });
    },
    stop,
    retry,
  };
}
