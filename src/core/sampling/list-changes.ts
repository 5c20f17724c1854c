import { STEPS_A_SLICE, type Sliced } from "../sliced";

/** A case of a frame as the frame sheet keeps it. */
export interface FrozenCase {
  readonly key: string;
  readonly group: string;
  /** Of the carried cells. */
  readonly rowDigest: string;
}

/** What happened to a case of the list since the draw. */
export type CaseChange =
  | { readonly change: "added"; readonly key: string }
  | { readonly change: "removed"; readonly key: string }
  /** The same carried cells in the same group under another case number. */
  | { readonly change: "renumbered"; readonly key: string; readonly now: string }
  | { readonly change: "regrouped"; readonly key: string; readonly from: string; readonly to: string }
  | { readonly change: "edited"; readonly key: string };

/**
 * The list now against the frame as it was frozen, case by case, in the order: cases of the frame as they stood there,
 * then those that are new. A case that is gone and one that is new are taken for the same under another number where
 * their carried cells and groups agree and no other case has these; without carried columns that can't be told. A case
 * in another group with other carried cells counts as regrouped. No change gives an empty list.
 * Checked by: test/core/sampling/list-changes.test.ts.
 */
export function* listChanges(
  frozen: readonly FrozenCase[],
  now: readonly FrozenCase[],
  hasCarried: boolean,
): Sliced<readonly CaseChange[]> {
  const before = new Map<string, FrozenCase>();
  const after = new Map<string, FrozenCase>();
  let steps = 0;
  for (const [map, cases] of [
    [before, frozen],
    [after, now],
  ] as const) {
    for (const each of cases) {
      if (steps % STEPS_A_SLICE === 0) yield;
      steps += 1;
      map.set(each.key, each);
    }
  }
  const gone = yield* notIn(frozen, after);
  const added = yield* notIn(now, before);
  const renumbered = hasCarried
    ? yield* renumberedCases(gone, added, yield* onlyOnce(frozen), yield* onlyOnce(now))
    : new Map<string, string>();
  const newNumbers = new Set(renumbered.values());
  const changes: CaseChange[] = [];
  for (const [index, old] of frozen.entries()) {
    if (index % STEPS_A_SLICE === 0) yield;
    const change = changeOf(old, after.get(old.key), renumbered.get(old.key));
    if (change !== null) changes.push(change);
  }
  for (const { key } of added) if (!newNumbers.has(key)) changes.push({ change: "added", key });
  return changes;
}

function* notIn(
  cases: readonly FrozenCase[],
  others: ReadonlyMap<string, FrozenCase>,
): Sliced<readonly FrozenCase[]> {
  const found: FrozenCase[] = [];
  for (const [index, each] of cases.entries()) {
    if (index % STEPS_A_SLICE === 0) yield;
    if (!others.has(each.key)) found.push(each);
  }
  return found;
}

function changeOf(
  old: FrozenCase,
  now: FrozenCase | undefined,
  newNumber: string | undefined,
): CaseChange | null {
  const { key } = old;
  if (newNumber !== undefined) return { change: "renumbered", key, now: newNumber };
  if (now === undefined) return { change: "removed", key };
  if (now.group !== old.group) return { change: "regrouped", key, from: old.group, to: now.group };
  return now.rowDigest === old.rowDigest ? null : { change: "edited", key };
}

/** New numbers by old ones, for cases whose group and carried cells no other case has, neither then nor now. */
function* renumberedCases(
  gone: readonly FrozenCase[],
  added: readonly FrozenCase[],
  onceThen: ReadonlySet<string>,
  onceNow: ReadonlySet<string>,
): Sliced<ReadonlyMap<string, string>> {
  const fresh = new Map<string, string>();
  for (const [index, each] of added.entries()) {
    if (index % STEPS_A_SLICE === 0) yield;
    fresh.set(contentOf(each), each.key);
  }
  const numbers = new Map<string, string>();
  for (const [index, old] of gone.entries()) {
    if (index % STEPS_A_SLICE === 0) yield;
    const content = contentOf(old);
    const number = fresh.get(content);
    if (number !== undefined && onceThen.has(content) && onceNow.has(content)) numbers.set(old.key, number);
  }
  return numbers;
}

/** What stands in one case alone. */
function* onlyOnce(cases: readonly FrozenCase[]): Sliced<ReadonlySet<string>> {
  const once = new Set<string>();
  const seen = new Set<string>();
  let steps = 0;
  for (const each of cases) {
    if (steps % STEPS_A_SLICE === 0) yield;
    steps += 1;
    const content = contentOf(each);
    if (seen.has(content)) once.delete(content);
    else once.add(content);
    seen.add(content);
  }
  return once;
}

function contentOf({ group, rowDigest }: FrozenCase): string {
  return `${group}\t${rowDigest}`;
}
