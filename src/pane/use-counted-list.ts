import { useEffect, useMemo, useRef } from "react";
import { countsFrom1904 } from "../core/frame/date-system";
import { eligibleFrame } from "../core/frame/eligible-frame";
import type { FoundList } from "../core/frame/found-list";
import type { Frame } from "../core/frame/frame";
import type { ListCells } from "../core/frame/list-cells";
import type { Outcome } from "../core/outcome";
import { cellsAreEnough, countedColumns } from "./counted-columns";
import { countedSetUp } from "./counted-set-up";
import { usePane } from "./pane-context";
import { chosenList } from "./pane-state";
import { countedFrame } from "./set-up-definition";

export interface ReadList {
  /** null where no list is chosen. */
  readonly list: FoundList | null;
  /** null until the columns needed have been read. */
  readonly cells: ListCells | null;
}

export interface CountedList extends ReadList {
  /** Who is in by period and rules, whatever the groups; null until read. */
  readonly everyone: Outcome<Frame> | null;
  /** Who is in with the groups as they stand; null until read. */
  readonly grouped: Outcome<Frame> | null;
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

/** Reads the chosen list when its columns change, and counts it anew while the auditor edits. Nothing is written. */
export function useCountedList(): CountedList {
  const { setUp } = usePane().state;
  const { list, cells } = useReadList();
  return useMemo(() => {
    if (list === null || cells === null) return { list, cells: null, everyone: null, grouped: null };
    const ungrouped = countedFrame(setUp, false);
    const grouped = countedFrame(setUp, true);
    return {
      list,
      cells,
      everyone: eligibleFrame(cells, ungrouped, countsFrom1904(cells, ungrouped)),
      grouped: eligibleFrame(cells, grouped, countsFrom1904(cells, grouped)),
    };
  }, [list, cells, setUp]);
}
