import { columnLetters } from "../core/frame/cell-address";
import type { HeaderName } from "../core/frame/header-names";
import type { ListPlace } from "../core/frame/list-cells";
import type { ListProblem } from "../core/list-problem";
import type { ListExtent } from "./list-extent";

/**
 * Where the wanted columns of a list stand now, counted from 1, and what is missing or there twice. A name with the column's
 * letters in it counts only while the columns before it are those that were there when the list was found: else it could
 * mean another column.
 */
export function columnPositions(
  place: ListPlace,
  { names, firstColumn }: Pick<ListExtent, "names" | "firstColumn">,
  columns: readonly string[],
): { readonly positions: readonly number[]; readonly problems: readonly ListProblem[] } {
  const problems: ListProblem[] = [];
  const positionsOf = (isIt: (name: HeaderName, index: number) => boolean): readonly number[] =>
    names.flatMap((name, index) => (isIt(name, index) ? [firstColumn + index] : []));
  const positions = columns.map((column) => {
    const wanted = column.trim();
    const found = positionsOf(
      (name, index) => name.header === wanted && (!name.byLetters || isAsFound(place, names, index)),
    );
    const [only] = found;
    if (only !== undefined && found.length === 1) return only;
    const repeated = found.length > 1 ? found : positionsOf((name) => name.words === wanted);
    const common = { sheet: place.sheet, column };
    if (repeated.length > 1)
      problems.push({ kind: "columnRepeated", ...common, letters: repeated.map(columnLetters) });
    else problems.push({ kind: "columnMissing", ...common, headers: names.map(({ header }) => header) });
    return 0;
  });
  return { positions, problems };
}

/** A place that was kept before names had letters in them holds the words of the headers. */
function isAsFound(place: ListPlace, names: readonly HeaderName[], index: number): boolean {
  return names
    .slice(0, index)
    .every(({ header, words }, at) => [header, words].includes(place.headers[at] ?? ""));
}
