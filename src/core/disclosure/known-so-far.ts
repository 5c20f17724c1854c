import { KINDS } from "./count-table";
import type { Place } from "./other-solutions";
import type { KnownCounts } from "./table-solutions";
import type { Witness } from "./witness";

/** What is known of all tables of a question by now; it can be taken back to any point it was at. */
export class KnownSoFar {
  /** The same objects all the time: what they hold changes. */
  readonly tables: readonly KnownCounts[];
  private readonly starts: readonly number[];
  private readonly printed: Uint8Array;
  private readonly least: Int32Array;
  /** What became known, in order: twice the place, and one more where the count is printed. */
  private readonly trail: number[] = [];

  constructor(sizes: readonly number[]) {
    this.starts = startsOf(sizes);
    const all = sizes.reduce((sum, size) => sum + size, 0);
    this.printed = new Uint8Array(all);
    this.least = new Int32Array(all);
    this.tables = sizes.map((size, table) => {
      const start = this.starts[table] ?? 0;
      return {
        printed: this.printed.subarray(start, start + size),
        least: this.least.subarray(start, start + size),
      };
    });
  }

  /** A count is printed; a sum is printed for all tables at once. */
  print(place: Place): void {
    for (const at of this.placesOf(place)) {
      if (this.printed[at] === 1) continue;
      this.printed[at] = 1;
      this.trail.push(2 * at + 1);
    }
  }

  /** A count is printed as "c": it is at least 1. */
  printAsHidden(place: Place): void {
    for (const at of this.placesOf(place)) {
      if (this.least[at] === 1) continue;
      this.least[at] = 1;
      this.trail.push(2 * at);
    }
  }

  /** The point to go back to. */
  get point(): number {
    return this.trail.length;
  }

  goBack(point: number): void {
    while (this.trail.length > point) {
      const mark = this.trail.pop() ?? 0;
      if (mark % 2 === 1) this.printed[(mark - 1) / 2] = 0;
      else this.least[mark / 2] = 0;
    }
  }

  isPrinted({ table, place }: Place): boolean {
    return this.tables[table]?.printed[place] === 1;
  }

  /** Whether the counts of a witness would be printed just the same; of the estimate nothing is said. */
  allows({ at, counts }: Witness): boolean {
    for (let each = 0; each < at.length; each += 1) {
      const place = at[each] ?? 0;
      if (this.printed[place] === 1 || (counts[each] ?? 0) < (this.least[place] ?? 0)) return false;
    }
    return true;
  }

  private placesOf({ table, place }: Place): readonly number[] {
    return place < KINDS ? this.starts.map((start) => start + place) : [(this.starts[table] ?? 0) + place];
  }
}

/** Where each table starts when all are put one after the other. */
export function startsOf(sizes: readonly number[]): readonly number[] {
  let start = 0;
  return sizes.map((size) => {
    const own = start;
    start += size;
    return own;
  });
}
