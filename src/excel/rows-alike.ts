/** Some rows that get their looks at once. */
export interface RowsAlike {
  /** Index of the first of them, and how many they are. */
  readonly first: number;
  readonly count: number;
  /** The rows above that look like them: as many, or one that all of them look like. null where the looks are new. */
  readonly like: { readonly first: number; readonly count: number } | null;
}

/** So many earlier rows with the same looks are tried as the beginning of a longer piece. */
const TRIED = 256;

/**
 * How rows get their looks in few steps, from top to bottom: a piece is like the longest piece above it that looks the same,
 * or like a single row as often as that row is repeated. `looks` has a word for what each row looks like; "" for a row
 * that gets none. Every other row is in one piece, and pieces copy only from rows before them.
 */
export function* rowsAlike(looks: readonly string[]): Generator<RowsAlike, undefined> {
  const known = new Map<string, number[]>();
  for (let first = 0; first < looks.length;) {
    const look = looks[first] ?? "";
    if (look === "") {
      first += 1;
      continue;
    }
    const piece = longestPiece(looks, first, known.get(look) ?? []);
    yield piece;
    const end = first + piece.count;
    for (; first < end; first += 1) {
      const each = looks[first] ?? "";
      const places = known.get(each);
      if (places === undefined) known.set(each, [first]);
      else places.push(first);
    }
  }
  return undefined;
}

/** `places` are the rows above that look like the first one, from top to bottom. */
function longestPiece(looks: readonly string[], first: number, places: readonly number[]): RowsAlike {
  const [one] = places;
  if (one === undefined) return { first, count: 1, like: null };
  let repeated = 1;
  while (looks[first + repeated] === looks[first]) repeated += 1;
  let best: RowsAlike = { first, count: repeated, like: { first: one, count: 1 } };
  for (const place of places.slice(-TRIED)) {
    let count = 1;
    while (
      place + count < first &&
      first + count < looks.length &&
      looks[place + count] === looks[first + count]
    )
      count += 1;
    // An empty row at the end needs no looks.
    while (looks[first + count - 1] === "") count -= 1;
    if (count > best.count) best = { first, count, like: { first: place, count } };
  }
  return best;
}
