import { STEPS_A_SLICE, type Sliced } from "../sliced";

/**
 * The rows that share their name with another row, group by group, in the order of their first row, told by their
 * indexes from 0 to `count` - 1. A row whose name is null shares it with none.
 */
export function* rowsOfOneName(
  count: number,
  nameOf: (index: number) => string | null,
): Sliced<readonly (readonly number[])[]> {
  const first = new Map<string, number>();
  const several = new Map<string, number[]>();
  for (let index = 0; index < count; index += 1) {
    if (index % STEPS_A_SLICE === 0) yield;
    const name = nameOf(index);
    if (name === null) continue;
    const other = first.get(name);
    if (other === undefined) {
      first.set(name, index);
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
