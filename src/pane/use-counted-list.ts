import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import type { FoundList } from "../core/frame/found-list";
import type { Frame } from "../core/frame/frame";
import type { ListCells } from "../core/frame/list-cells";
import type { Outcome } from "../core/outcome";
import { inOneGo } from "../core/sliced";
import { cellsAreEnough, countedColumns } from "./counted-columns";
import { COUNTED_AT_ONCE } from "./kept-facts";
import { isSame } from "./list-counter";
import { countQuestion, listCounts } from "./list-counts";
import { usePane } from "./pane-context";
import { chosenList } from "./pane-state";
import { listKey } from "./set-up";

export interface CountedList {
  /** null where no list is chosen. */
  readonly list: FoundList | null;
  /** null until the columns needed have been read. */
  readonly cells: ListCells | null;
  /** Who is in by period and rules, whatever the groups; null until counted. */
  readonly everyone: Outcome<Frame> | null;
  /** Who is in with the groups as they stand; null until counted. */
  readonly grouped: Outcome<Frame> | null;
  /** A long list is being counted: what is said of it, if anything, is from before the last change. */
  readonly counting: boolean;
  /** Why the counts are not those of the set-up as it stands, in a sentence; null where they are. */
  readonly waiting: string | null;
}

/**
 * Reads the chosen list when its columns change, and counts it anew while the auditor edits: a short list at once, a
 * long one beside what is typed. Nothing is written.
 */
export function useCountedList(): CountedList {
  const { state, commands, counter } = usePane();
  const { setUp } = state;
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

  const question = useMemo(() => (cells === null ? null : countQuestion(cells, setUp)), [cells, setUp]);
  const isLong = cells !== null && cells.rowCount > COUNTED_AT_ONCE;
  useEffect(() => {
    if (question !== null && isLong) counter.count(question);
  }, [question, isLong, counter]);
  const last = useSyncExternalStore(counter.subscribe, counter.counts);
  const atOnce = useMemo(
    () => (question === null || isLong ? null : inOneGo(listCounts(question, null))),
    [question, isLong],
  );

  if (list === null || cells === null || question === null) {
    const waiting = list === null ? null : "The list is being read.";
    return { list, cells: null, everyone: null, grouped: null, counting: false, waiting };
  }
  const ofThisList = last !== null && listKey(last.question.cells.place) === listKey(cells.place);
  const counts = isLong ? (ofThisList ? last : null) : atOnce;
  const counting = counts === null || !isSame(counts.question, question);
  const waiting = !counting
    ? null
    : counts === null
      ? "The cases are being counted."
      : "Counting again. What stands above is from before the last change.";
  const { everyone = null, grouped = null } = counts ?? {};
  return { list, cells, everyone, grouped, counting, waiting };
}
