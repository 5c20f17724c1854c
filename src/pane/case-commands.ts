import type { CriterionId } from "../core/scoring/criterion";
import { refusal, type Outcome } from "../core/outcome";
import type { WhichCase } from "../tasks/read-scored-case";
import type { ScoringSheet } from "../tasks/scoring-sheet";
import type { Tasks } from "../tasks/tasks";
import {
  askedChange,
  caseSitting,
  type CaseSitting,
  type SittingEvent,
  type WaitingChange,
} from "./case-sitting";
import type { PaneStore } from "./pane-store";
import { firstQuestion } from "./question-order";
import { sittingFollows } from "./sitting-follows";
import { audited } from "./task-runner";

/** What can be asked for while one case is scored. Answers are written one after another, in the order in which they were said. */
export interface CaseCommands {
  /** Opens a case once everything said of the one before is written; stays where something was held up. */
  openCase(which: WhichCase, question?: CriterionId): Promise<void>;
  /** Reads the open case again: somebody may have changed it. */
  readAgain(): Promise<void>;
  answer(change: WaitingChange): void;
  tryAgain(): void;
  /** Gives up what was held up, and reads what stands. */
  giveUp(): Promise<void>;
  /** Writes over what somebody else wrote, having seen it. */
  insist(): void;
  /** Follows the selected row until the function that comes back is called. */
  followRows(): () => void;
}

export function caseCommands(tasks: () => Tasks, store: PaneStore): CaseCommands {
  let writing: Promise<void> | null = null;
  let lastAsked = 0;
  /** Rows that the pane itself selected and whose event has not come yet. */
  const echoes = new Set<number>();

  const tell = (event: SittingEvent): void => {
    const { audit, sitting: before } = store.state();
    const next = caseSitting(before, event);
    const table = audit?.scoringSheet ?? null;
    const follows =
      audit === null || table === null || next === null ? null : sittingFollows(audit, table, next);
    store.dispatch({ action: "sitting", event, follows });
  };
  const sitting = (): CaseSitting | null => store.state().sitting;
  const sheet = (): ScoringSheet | null => store.state().audit?.scoringSheet ?? null;

  /** The change that can be written now; null where there is none, or something was held up. */
  function writable(): { open: CaseSitting; first: WaitingChange; table: ScoringSheet } | null {
    const open = sitting();
    const [first] = open?.waiting ?? [];
    const table = sheet();
    const stands = open === null || open.heldUp !== null || first === undefined || table === null;
    return stands ? null : { open, first, table };
  }

  async function writeWaiting(): Promise<void> {
    try {
      for (let now = writable(); now !== null; now = writable()) {
        const { open, first, table } = now;
        const by = store.state().by.trim();
        const answer = await withLook(() =>
          tasks().writeAnswer(sheet() ?? table, askedChange(open, first), by),
        );
        if (!answer.ok) tell({ event: "heldUp", heldUp: { why: "problems", problems: answer.problems } });
        else if (answer.value.state === "conflict")
          tell({ event: "heldUp", heldUp: { why: "conflict", conflicts: answer.value.conflicts } });
        else {
          const { row, at, standing } = answer.value;
          tell({ event: "written", row, at, by, standing });
        }
      }
    } finally {
      // At once, so that nothing said from now on waits for a round that has ended.
      writing = null;
    }
  }

  function write(): Promise<void> {
    if (writing !== null) return writing;
    if (writable() === null) return Promise.resolve();
    writing = writeWaiting();
    return writing;
  }

  /** The headers may have moved down, or the workbook may be another: then it is looked at again, once. */
  async function withLook<T>(ask: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const answer = await settled(ask);
    if (answer.ok || !answer.problems.some(({ kind }) => kind === "columnMissing")) return answer;
    const audit = await audited(tasks());
    if (audit === null || audit.scoringSheet === null) return answer;
    store.dispatch({ action: "lookedAgain", audit, cells: null });
    return settled(ask);
  }

  async function read(which: WhichCase, question: CriterionId | undefined, shows: boolean): Promise<void> {
    await write();
    lastAsked += 1;
    const asked = lastAsked;
    const table = sheet();
    if (table === null) return;
    const now = sitting();
    const isOpen = now !== null && "key" in which && now.reading.key === which.key;
    if (now !== null && now.waiting.length > 0 && !isOpen) return;
    const answer = await withLook(() => tasks().readScoredCase(sheet() ?? table, which));
    if (asked !== lastAsked) return;
    if (!answer.ok) {
      store.dispatch({ action: "caseNotRead", problems: answer.problems });
      return;
    }
    const reading = answer.value;
    if (reading === null) return;
    const fresh: CaseSitting = { reading, question: null, waiting: [], heldUp: null, saved: null };
    const same = isOpen ? now.question : null;
    tell({ event: "caseRead", reading, question: question ?? same ?? firstQuestion(table.set, fresh) });
    const place = reading.questions.get(
      sitting()?.question ?? table.set.criteria[0]?.id ?? ("" as CriterionId),
    );
    if (!shows || place === undefined) return;
    echoes.add(reading.row);
    await settled(() => tasks().show(place.place));
  }

  return {
    openCase: (which, question) => read(which, question, "key" in which),
    async readAgain() {
      const open = sitting();
      if (open !== null && open.waiting.length === 0) await read({ key: open.reading.key }, undefined, false);
    },
    answer(change) {
      tell({ event: "said", change });
      void write();
    },
    tryAgain() {
      tell({ event: "triedAgain" });
      void write();
    },
    async giveUp() {
      const open = sitting();
      const table = sheet();
      if (open === null || table === null) return;
      const answer = await settled(() => tasks().readScoredCase(table, { key: open.reading.key }));
      tell({ event: "givenUp", reading: answer.ok ? answer.value : null });
      void write();
    },
    insist() {
      tell({ event: "insisted" });
      void write();
    },
    followRows() {
      const table = sheet();
      if (table === null) return () => undefined;
      let follows = true;
      let end: (() => void) | null = null;
      const selected = (row: number): void => {
        if (!follows || echoes.delete(row)) return;
        // Somebody moved by hand: what the pane selected before has had its event, or never will.
        echoes.clear();
        if (row !== sitting()?.reading.row) void read({ row }, undefined, false);
      };
      void settled(() => tasks().watchSelection(table.sheet, selected)).then((watched) => {
        if (!watched.ok) return;
        if (follows) end = watched.value;
        else watched.value();
      });
      return () => {
        follows = false;
        end?.();
      };
    },
  };
}

/** A task that throws is a mistake of ours: the auditor is told so, and what was said is kept. */
async function settled<T>(ask: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await ask();
  } catch (mistake) {
    const code = mistake instanceof Error ? mistake.name : "Unknown";
    return refusal({ kind: "excelRefused", code, where: "score", written: [] });
  }
}
