import type { AuditDefinition } from "../../core/audit-definition";
import type { MoreCases } from "../../core/sampling/extension";
import type { FoundList } from "../../core/frame/found-list";
import type { ExistingCases } from "../../core/scoring/existing-cases";
import type { RemovalYes } from "../../tasks/sample-change-results";
import { chosenList, type PaneView } from "../pane-state";
import type { SetUp } from "../set-up";
import type { CommandGround } from "./command-ground";

/** Setting up, drawing, checking and changing the sample. */
export interface SampleCommands {
  saveSetUp(next: PaneView): Promise<void>;
  useExistingCases(cases: ExistingCases, next: PaneView): Promise<void>;
  /** Draws what is set up; how many cases that is, for the screen meanwhile. */
  drawSample(cases?: number): Promise<void>;
  checkDraw(): Promise<void>;
  replaceCase(caseNumber: string, reason: string): Promise<void>;
  extendSample(asked: MoreCases): Promise<void>;
  removeDraw(yes: RemovalYes): Promise<void>;
  removeUnfinishedDraw(record: string): Promise<void>;
  assignCases(names: readonly string[]): Promise<void>;
  checkDrawnElsewhere(): Promise<void>;
}

export function sampleCommands({ now, store, run, by, advance, keptAs }: CommandGround): SampleCommands {
  /** What makes a definition of the fields comes when it is first needed. */
  const definition = async (setUp: SetUp, list: FoundList, unreadable: number): Promise<AuditDefinition> =>
    (await import(/* webpackChunkName: "sample" */ "../set-up-definition")).auditDefinition(
      setUp,
      list,
      unreadable,
    );
  return {
    async saveSetUp(next) {
      const { setUp } = store.state();
      const list = chosenList(store.state());
      if (list === null) return;
      await run({
        task: "saveSetUp",
        writes: true,
        async ask() {
          const kept = await definition(setUp, list, 0);
          return keptAs(kept.name, now().saveSetUp(kept, by()));
        },
        result: () => ({ task: "saveSetUp", next }),
      });
    },
    useExistingCases: (cases, next) =>
      run({
        task: "useExistingCases",
        writes: true,
        ask: () => now().useExistingCases(cases, by()),
        result: () => ({ task: "useExistingCases", next }),
      }),
    async drawSample(cases) {
      const { setUp } = store.state();
      const list = chosenList(store.state());
      if (list === null) return;
      await run({
        task: "drawSample",
        writes: true,
        ...(cases === undefined ? {} : { cases }),
        async ask(token, signal) {
          const asked = await definition(setUp, list, Number.NaN);
          return keptAs(
            asked.name,
            now().drawSample(list.place, asked, by(), {
              step: (step, done, total) => store.dispatch({ action: "advanced", token, step, done, total }),
              signal,
            }),
          );
        },
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
    removeUnfinishedDraw: (record) =>
      run({
        task: "removeUnfinishedDraw",
        writes: true,
        ask: () => now().removeUnfinishedDraw(record, by()),
        result: () => ({ task: "removeUnfinishedDraw" }),
      }),
    assignCases: (names) =>
      run({
        task: "assignCases",
        writes: true,
        ask: () => now().assignCases(names, by()),
        result: (assigned) => ({ task: "assignCases", assigned }),
      }),
    checkDrawnElsewhere: () =>
      run({
        task: "checkDrawnElsewhere",
        writes: true,
        ask: () => now().checkDrawnElsewhere(by()),
        result: (check) => ({ task: "checkDrawnElsewhere", check }),
      }),
  };
}
