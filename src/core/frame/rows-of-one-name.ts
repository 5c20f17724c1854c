import { STEPS_A_SLICE, type Sliced } from "../sliced";

/**
 * The rows that share their name with another row, group by group, in the order of their first row, told by their
 * indexes from 0 to `count` - 1. A row whose name is null shares it with none.
 */
export function* rowsOfOneName(
  count: number,
  nameOf: (index: number) => string | null,
): Sliced<readonly (readonly number[])[]> {
  const first = Array.from({ length: SHELVES }, () => new Map<string, number>());
  const several = new Map<string, number[]>();
  for (let index = 0; index < count; index += 1) {
    if (index % STEPS_A_SLICE === 0) yield;
    const name = nameOf(index);
    if (name === null) continue;
    const shelf = first[shelfOf(name)] as Map<string, number>;
    const other = shelf.get(name);
    if (other === undefined) {
      shelf.set(name, index);
      continue;
    }
    const group = several.get(name);
    if (group === undefined) several.set(name, [other, index]);
    else group.push(index);
  }
  const groups: (readonly number[])[] = [];
  for (const group of several.values()) groups.push(group);
  yield;
  return groups.sort(([a = 0], [b = 0]) => a - b);
}

/** A map of a million names takes a tenth of a second each time it grows; many small ones grow one at a time. */
const SHELVES = 128;

/** The last letters of case numbers differ most. Any rule does, as long as it is the same for equal names. */
function shelfOf(name: string): number {
  let number = name.length;
  for (let index = Math.max(0, name.length - 4); index < name.length; index += 1)
    number = (number * 31 + name.charCodeAt(index)) % 8_191;
  return number % SHELVES;
}
