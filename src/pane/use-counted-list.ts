import { useEffect, useMemo, useRef } from "react";
import type { FoundList } from "../core/frame/found-list";
import type { Frame } from "../core/frame/frame";
import type { ListCells } from "../core/frame/list-cells";
import type { Outcome } from "../core/outcome";
import { cellsAreEnough, countedColumns } from "./counted-columns";
import { framesQuestion } from "./counted-frames";
import { countedSetUp } from "./counted-set-up";
import { usePane } from "./pane-context";
import { chosenList } from "./pane-state";
import { useWorkedOut } from "./use-worked-out";

export interface ReadList {
  /** null where no list is chosen. */
  readonly list: FoundList | null;
  /** null until the columns needed have been read. */
  readonly cells: ListCells | null;
}

export interface CountedList extends ReadList {
  /** Who is in by period and rules, whatever the groups; null until counted. */
  readonly everyone: Outcome<Frame> | null;
  /** Who is in with the groups as they stand; null until counted. */
  readonly grouped: Outcome<Frame> | null;
  /** Why the counts are not those of the set-up as it stands, in a sentence; null where they are. */
  readonly waiting: string | null;
}

/** Reads the chosen list when the columns that its counts need change. Nothing is written. */
export function useReadList(): ReadList {
  const { state, commands } = usePane();
  const setUp = countedSetUp(state);
  const list = chosenList(state);
  const cells = list !== null && cellsAreEnough(state.cells, setUp, list) ? state.cells : null;

  const wanted = list === null ? null : JSON.stringify([list.place, countedColumns(setUp, list)]);
  const asked = useRef<string | null>(null);
  const free = state.task.kind !== "running" || !state.task.writes;
  useEffect(() => {
    // A read that failed is not begun again by itself: the message offers to.
    if (wanted === null || cells !== null || !free || asked.current === wanted) return;
    asked.current = wanted;
    void commands.readCases();
  }, [wanted, cells, free, commands]);
  useEffect(() => {
    if (cells !== null) asked.current = null;
  }, [cells]);

  return { list, cells };
}

/**
 * Reads the chosen list when its columns change, and counts it anew while the auditor edits: a short list at once, a
 * long one beside what is typed. Nothing is written.
 */
export function useCountedList(): CountedList {
  const { setUp } = usePane().state;
  const { list, cells } = useReadList();
  const question = useMemo(() => (cells === null ? null : framesQuestion(cells, setUp)), [cells, setUp]);
  const { answer, current } = useWorkedOut(cells, cells?.rowCount ?? 0, question);
  const counts = cells === null ? null : answer;
  const waiting = list === null || current ? null : waitingWords(cells !== null, counts !== null);
  return { list, cells, everyone: counts?.everyone ?? null, grouped: counts?.grouped ?? null, waiting };
}

function waitingWords(read: boolean, counted: boolean): string {
  if (!read) return "The list is being read.";
  return counted
    ? "Counting again. What stands above is from before the last change."
    : "The cases are being counted.";
}
