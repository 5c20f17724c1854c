import type { AuditDefinition } from "../core/audit-definition";
import type { CountedAs } from "../core/findings/counted-as";
import type { ListCells } from "../core/frame/list-cells";
import type { Outcome } from "../core/outcome";
import type { CellPlace } from "../core/cell-place";
import type { MoreCases } from "../core/sampling/extension";
import type { CriteriaSet } from "../core/scoring/criterion";
import type { ExistingCases } from "../core/scoring/existing-cases";
import type { UrgentConcern } from "../core/scoring/urgent-concern";
import type { CaseReading } from "../tasks/read-scored-case";
import type { MarkMove } from "../tasks/change-answers";
import type { FoundColumn } from "../tasks/restore-column";
import type { FindingsChoices } from "../tasks/findings-results";
import type { RemovalYes } from "../tasks/sample-change-results";
import type { Tasks } from "../tasks/tasks";
import type { SecondReviewAsked, SettledMark } from "../tasks/second-review-results";
import type { CaseCommands } from "./case-commands";
import { saveWithMoves } from "./save-with-moves";
import { lateCaseCommands } from "./late-case-commands";
import { countedColumns, shownColumns } from "./counted-columns";
import { countedSetUp } from "./counted-set-up";
import { chosenList, type PaneView, type ScreenName } from "./pane-state";
import type { PaneStore } from "./pane-store";
import { auditDefinition } from "./set-up-definition";
import { audited, lookCall, taskRunner } from "./task-runner";

/** The screens that show counts of the list. */
const COUNTING: readonly ScreenName[] = ["cases", "rule", "groups", "sample", "sampleSize"];

/** A list of more rows is not read again by itself each time the pane gets the focus: that would take Excel too long. */
export const READ_AGAIN_AT_MOST = 20_000;

/** What the screens can ask for. Each begins a task, unless one that writes is still running. */
export interface Commands {
  look(): Promise<void>;
  /** In the background: says nothing where Excel does not answer. */
  lookAgain(): Promise<void>;
  readCases(): Promise<void>;
  saveSetUp(next: PaneView): Promise<void>;
  /** Draws what is set up; how many cases that is, for the screen meanwhile. */
  drawSample(cases?: number): Promise<void>;
  checkDraw(): Promise<void>;
  replaceCase(caseNumber: string, reason: string): Promise<void>;
  extendSample(asked: MoreCases): Promise<void>;
  removeDraw(yes: RemovalYes): Promise<void>;
  assignCases(names: readonly string[]): Promise<void>;
  checkDrawnElsewhere(): Promise<void>;
  drawSecondReview(asked: SecondReviewAsked): Promise<void>;
  readAgreement(): Promise<void>;
  settleDisagreement(asked: SettledMark): Promise<void>;
  listDisagreements(stayBlank: number): Promise<void>;
  addTheme(theme: string): Promise<void>;
  removeUnfinishedDraw(record: string): Promise<void>;
  addScoringColumns(criteriaSet: string, anew?: string): Promise<void>;
  restoreColumn(found: FoundColumn): Promise<void>;
  /** `moves`: what becomes of answers whose mark has another word now. */
  saveCriteria(before: CriteriaSet, set: CriteriaSet, moves?: readonly MarkMove[]): Promise<void>;
  fillNotApplicable(): Promise<void>;
  useExistingCases(cases: ExistingCases, next: PaneView): Promise<void>;
  previewFindings(): Promise<void>;
  writeFindings(choices?: FindingsChoices): Promise<void>;
  /** Filters the sheet to the cases behind a count; `replace`: even where somebody else's filter stands. */
  filterToCases(count: CountedAs, replace: boolean): Promise<void>;
  clearFilter(): Promise<void>;
  readSelection(): Promise<void>;
  show(place: CellPlace): Promise<void>;
  /** What is asked for while one case is scored. */
  readonly scoring: CaseCommands;
  flagConcern(reading: CaseReading, text: string): Promise<void>;
  acknowledgeConcern(concern: UrgentConcern): Promise<void>;
  /** Shows another audit of the workbook. */
  chooseAudit(name: string): Promise<void>;
  stop(): void;
  retry(): Promise<void>;
}

export function paneCommands(tasks: Tasks, store: PaneStore): Commands {
  /** The tasks of the audit that is shown. */
  const now = (): Tasks => tasks.forAudit(store.state().auditChoice);
  const { run, stop, retry } = taskRunner(now, store);
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

  /** What was kept or drawn bears its name from now on, so that the look that follows finds it. */
  async function keptAs<T>(name: string, answer: Promise<Outcome<T>>): Promise<Outcome<T>> {
    const outcome = await answer;
    if (outcome.ok && store.state().auditChoice !== null)
      store.dispatch({ action: "auditNamed", choice: name });
    return outcome;
  }

  /** The list as it is now, where a screen counts its rows: the auditor may have put something right in it. */
  const listReadAgain = async (): Promise<ListCells | null> => {
    const { view, cells, task } = store.state();
    const setUp = countedSetUp(store.state());
    const list = chosenList(store.state());
    if (list === null || cells === null || task.kind === "running" || !COUNTING.includes(view.screen))
      return null;
    if (cells.rowCount > READ_AGAIN_AT_MOST) return null;
    const read = await now().readCases(list.place, countedColumns(setUp, list), shownColumns(setUp));
    return read.ok ? read.value : null;
  };

  const scoring = lateCaseCommands(now, store);

  return {
    scoring,
    async flagConcern({ key, urgent }, text) {
      const sheet = store.state().audit?.scoringSheet ?? null;
      if (sheet === null || urgent === null) return;
      const change = { seen: urgent.concern, text };
      await run({
        task: "flagConcern",
        writes: true,
        ask: () => now().flagConcern(sheet, key, change, by()),
        result: () => ({ task: "flagConcern" }),
      });
      await scoring.readAgain();
    },
    async acknowledgeConcern(concern) {
      const { scoringSheet = null, secondReview = null } = store.state().audit ?? {};
      const isSecond = secondReview?.table.sheet === concern.place.sheet;
      const sheet = isSecond ? secondReview.table : scoringSheet;
      if (sheet === null) return;
      await run({
        task: "acknowledgeConcern",
        writes: true,
        ask: () => now().acknowledgeConcern(sheet, concern, by()),
        result: () => ({ task: "acknowledgeConcern" }),
      });
      await scoring.readAgain();
    },
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
      const setUp = countedSetUp(store.state());
      const columns = countedColumns(setUp, list);
      const shown = shownColumns(setUp);
      await run({
        task: "readCases",
        writes: false,
        ask: (token, signal) => now().readCases(list.place, columns, shown, advance(token, signal)),
        result: (cells) => ({ task: "readCases", cells }),
      });
    },
    async saveSetUp(next) {
      const kept = definition(0);
      if (kept === null) return;
      await run({
        task: "saveSetUp",
        writes: true,
        ask: () => keptAs(kept.name, now().saveSetUp(kept, by())),
        result: () => ({ task: "saveSetUp", next }),
      });
    },
    async drawSample(cases) {
      const asked = definition(Number.NaN);
      const list = chosenList(store.state());
      if (asked === null || list === null) return;
      await run({
        task: "drawSample",
        writes: true,
        ...(cases === undefined ? {} : { cases }),
        ask: (token, signal) =>
          keptAs(
            asked.name,
            now().drawSample(list.place, asked, by(), {
              step: (step, done, total) => store.dispatch({ action: "advanced", token, step, done, total }),
              signal,
            }),
          ),
        result: (drawn) => ({ task: "drawSample", drawn }),
      });
    },
    checkDraw: () =>
      run({
        task: "checkDraw",
        writes: true,
        ask: (token, signal) => now().checkDraw(by(), advance(token, signal)),
        result: (check) => ({ task: "checkDraw", check }),
      }),
    replaceCase: (caseNumber, reason) =>
      run({
        task: "replaceCase",
        writes: true,
        ask: () => now().replaceCase(caseNumber, reason, by()),
        result: (changed) => ({ task: "replaceCase", changed }),
      }),
    extendSample: (asked) =>
      run({
        task: "extendSample",
        writes: true,
        ask: () => now().extendSample(asked, by()),
        result: (changed) => ({ task: "extendSample", changed }),
      }),
    removeDraw: (yes) =>
      run({
        task: "removeDraw",
        writes: true,
        ask: () => now().removeDraw(yes, by()),
        result: (removed) => ({ task: "removeDraw", removed }),
      }),
    assignCases: (names) =>
      run({
        task: "assignCases",
        writes: true,
        ask: () => now().assignCases(names, by()),
        result: (assigned) => ({ task: "assignCases", assigned }),
      }),
    drawSecondReview: (asked) =>
      run({
        task: "drawSecondReview",
        writes: true,
        ask: () => now().drawSecondReview(asked, by()),
        result: () => ({ task: "drawSecondReview" }),
      }),
    readAgreement: () =>
      run({
        task: "readAgreement",
        writes: false,
        ask: () => now().readAgreement(),
        result: (agreement) => ({ task: "readAgreement", agreement }),
      }),
    settleDisagreement: (asked) =>
      run({
        task: "settleDisagreement",
        writes: true,
        ask: () => now().settleDisagreement(asked, by()),
        result: (agreement) => ({ task: "settleDisagreement", agreement }),
      }),
    listDisagreements: (stayBlank) =>
      run({
        task: "listDisagreements",
        writes: true,
        ask: () => now().listDisagreements(stayBlank, by()),
        result: (agreement) => ({ task: "listDisagreements", agreement }),
      }),
    addTheme: (theme) =>
      run({
        task: "addTheme",
        writes: true,
        ask: () => now().addTheme(theme),
        result: (added) => ({ task: "addTheme", theme: added }),
      }),
    checkDrawnElsewhere: () =>
      run({
        task: "checkDrawnElsewhere",
        writes: true,
        ask: () => now().checkDrawnElsewhere(by()),
        result: (check) => ({ task: "checkDrawnElsewhere", check }),
      }),
    removeUnfinishedDraw: (record) =>
      run({
        task: "removeUnfinishedDraw",
        writes: true,
        ask: () => now().removeUnfinishedDraw(record, by()),
        result: () => ({ task: "removeUnfinishedDraw" }),
      }),
    restoreColumn: (found) =>
      run({
        task: "restoreColumn",
        writes: true,
        ask: () => now().restoreColumn(found, by()),
        result: () => ({ task: "restoreColumn" }),
      }),
    addScoringColumns: (criteriaSet, anew) =>
      run({
        task: "addScoringColumns",
        writes: true,
        ask: () => now().addScoringColumns(criteriaSet, anew),
        result: (added) => ({ task: "addScoringColumns", added }),
      }),
    fillNotApplicable: () =>
      run({
        task: "fillNotApplicable",
        writes: true,
        ask: () => now().fillNotApplicable(),
        result: (filled) => ({ task: "fillNotApplicable", filled }),
      }),
    saveCriteria: (before, set, moves = []) =>
      run({
        task: "saveCriteria",
        writes: true,
        ask: saveWithMoves(now, before, set, moves),
        result: () => ({ task: "saveCriteria" }),
      }),
    useExistingCases: (cases, next) =>
      run({
        task: "useExistingCases",
        writes: true,
        ask: () => now().useExistingCases(cases, by()),
        result: () => ({ task: "useExistingCases", next }),
      }),
    previewFindings: () =>
      run({
        task: "previewFindings",
        writes: false,
        ask: () => now().previewFindings(),
        result: (preview) => ({ task: "previewFindings", preview }),
      }),
    writeFindings: (choices) =>
      run({
        task: "writeFindings",
        writes: true,
        ask: (token, signal) => now().writeFindings(by(), advance(token, signal), choices),
        result: (made) => ({ task: "writeFindings", made }),
      }),
    async filterToCases(count, replace) {
      const sheet = store.state().audit?.scoringSheet ?? null;
      const ask = (await import("./case-filter-ask")).caseFilterAsk(store.state(), count, replace);
      if (sheet === null || ask === null) return;
      await run({
        task: "filterToCases",
        writes: true,
        ask: () => now().filterToCases(sheet, ask),
        result: (answer) => ({ task: "filterToCases", count, answer }),
      });
    },
    async clearFilter() {
      const standing = store.state().caseFilter?.filter?.standing ?? null;
      if (standing === null) return;
      await run({
        task: "clearFilter",
        writes: true,
        ask: () => now().clearFilter(standing),
        result: () => ({ task: "clearFilter" }),
      });
    },
    readSelection: () =>
      run({
        task: "readSelection",
        writes: false,
        ask: () => now().readSelection(),
        result: (cells) => ({ task: "readSelection", cells }),
      }),
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
    async chooseAudit(name) {
      if (store.state().task.kind === "running") return;
      store.dispatch({ action: "auditChosen", choice: name });
      await run(lookCall(now()));
    },
    stop,
    retry,
  };
}
