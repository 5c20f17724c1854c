import { useMemo } from "react";
import { columnFacts, type ColumnFacts } from "../core/frame/column-facts";
import type { ListCells } from "../core/frame/list-cells";
import { useWorkedOut } from "./use-worked-out";
import type { Question } from "./worked-out";

/** What a column of the list holds; null while it is not known, and where no column is asked for. */
export function useColumnFacts(cells: ListCells | null, header: string | null): ColumnFacts | null {
  const question = useMemo((): Question<ColumnFacts> | null => {
    if (cells === null || header === null) return null;
    const column = cells.columns.find((each) => each.header === header) ?? null;
    return { name: `facts of ${header}`, key: "", work: () => columnFacts(column) };
  }, [cells, header]);
  const { answer, current } = useWorkedOut(cells, cells?.rowCount ?? 0, question);
  return current ? answer : null;
}
