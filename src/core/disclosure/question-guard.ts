import { KINDS } from "./count-table";
import type { CountTable } from "./count-table";
import type { EstimateDesign, PrintedEstimate } from "./printed-estimate";
import { solutionsWithSameEstimate, sumsOf } from "./same-estimate";
import type { WorkedEstimates } from "./same-estimate";
import { movedCount, withRowSizes, withSums } from "./table-solutions";
import type { KnownCounts } from "./table-solutions";

/** So many whole-number values must remain for a hidden count. */
export const FEWEST_VALUES = 3;

/** The counts of all tables of a question: the strata first, then the columns. */
type Solution = readonly Int32Array[];

/** A count of one table. */
export interface Place {
  readonly table: number;
  readonly place: number;
}

/** What becomes known when something is printed: counts as they are, and that others are at least 1. */
export interface Printing {
  readonly counts?: readonly Place[];
  /** Printed as "c", so not 0. */
  readonly notZero?: readonly Place[];
  /** The estimate with its interval, and whether with "about X". */
  readonly estimate?: { readonly printed: PrintedEstimate; readonly withAbout: boolean };
}

interface Guarded extends Place {
  /** How many values must remain, the true one among them. */
  readonly fewest: number;
  witnesses: readonly Solution[];
}

interface GuardedSizes {
  readonly table: number;
  readonly change: readonly number[];
  witness: Solution | null;
}

interface Undo {
  readonly known: readonly KnownCounts[];
  readonly witnesses: readonly (readonly Solution[])[];
  readonly sizes: readonly (Solution | null)[];
  readonly estimate: Printing["estimate"];
  readonly pool: readonly Solution[];
}

/**
 * Watches over the small counts of one question while one figure after the other is printed. A small count is safe while
 * other whole audits are known that would print just the same and have other values in its place (its witnesses): whatever
 * a reader works out, they can't rule these out. So what is called safe is safe, however clever the reader; where no
 * witness is found, the figure is not printed.
 * Checked by: test/core/disclosure/attack.laws.test.ts
 */
export class QuestionGuard {
  private known: readonly KnownCounts[];
  private guarded: readonly Guarded[] = [];
  private sizes: readonly GuardedSizes[] = [];
  private estimate: Printing["estimate"];
  /** Other counts by stratum with the same estimate, once it is printed. */
  private pool: readonly Solution[] = [];
  /** All that were ever found, whatever was printed then. */
  private readonly found: Int32Array[] = [];
  private readonly worked: WorkedEstimates = new Map();

  constructor(
    private readonly tables: readonly CountTable[],
    private readonly truth: Solution,
    private readonly offersPartly: boolean,
    private readonly design: EstimateDesign,
  ) {
    this.known = truth.map((values) => ({
      printed: new Uint8Array(values.length),
      least: new Int32Array(values.length),
    }));
  }

  /**
   * The counts to watch, what somebody knows who knows only what is not protected, and for each column the other sizes of its
   * rows that must stay possible. A count for which fewer than three values are left by what is not protected alone can't
   * be asked to have three.
   */
  guard(
    places: readonly Place[],
    notProtected: readonly Place[],
    otherSizes: readonly (readonly (readonly number[])[])[],
  ): void {
    this.sizes = otherSizes.flatMap((changes, column) =>
      changes.map((change) => ({ table: column + 1, change, witness: null })),
    );
    const before = this.known;
    this.know({ counts: notProtected });
    this.followSizes();
    this.guarded = places.map((place) => {
      const witnesses = this.witnessesOf(place, FEWEST_VALUES);
      return { ...place, fewest: valuesAt(place, this.truth, witnesses).size, witnesses: [] };
    });
    this.known = before;
    this.followSizes();
    for (const each of this.guarded) each.witnesses = this.witnessesOf(each, each.fewest);
  }

  private followSizes(): void {
    for (const each of this.sizes) each.witness = this.witnessOfSizes(each);
  }

  get showsEstimate(): boolean {
    return this.estimate !== undefined;
  }

  isPrinted({ table, place }: Place): boolean {
    return this.known[table]?.printed[place] === 1;
  }

  /** Prints if every small count stays safe; else nothing has changed. */
  print(printing: Printing): boolean {
    const undo = this.remembered();
    this.know(printing);
    if (this.isSafe([...(printing.counts ?? []), ...(printing.notZero ?? [])])) return true;
    this.goBack(undo);
    return false;
  }

  /** What is printed now, to come back to. */
  remembered(): Undo {
    return {
      known: this.known,
      witnesses: this.guarded.map(({ witnesses }) => witnesses),
      sizes: this.sizes.map(({ witness }) => witness),
      estimate: this.estimate,
      pool: this.pool,
    };
  }

  goBack({ known, witnesses, sizes, estimate, pool }: Undo): void {
    this.known = known;
    this.guarded.forEach((each, at) => (each.witnesses = witnesses[at] ?? []));
    this.sizes.forEach((each, at) => (each.witness = sizes[at] ?? null));
    this.estimate = estimate;
    this.pool = pool;
  }

  private know({ counts = [], notZero = [], estimate }: Printing): void {
    const touched = new Set([...counts, ...notZero].map(({ table }) => table));
    // The sums are printed for all tables at once.
    const sums = counts.some(({ place }) => place < KINDS) || notZero.some(({ place }) => place < KINDS);
    this.known = this.known.map((known, table) =>
      touched.has(table) || sums
        ? { printed: Uint8Array.from(known.printed), least: Int32Array.from(known.least) }
        : known,
    );
    const each = ({ table, place }: Place, mark: (known: KnownCounts) => void) =>
      this.known.forEach((known, at) => {
        if (at === table || place < KINDS) mark(known);
      });
    for (const count of counts) each(count, ({ printed }) => (printed[count.place] = 1));
    for (const count of notZero) each(count, ({ least }) => (least[count.place] = 1));
    if (estimate !== undefined) {
      this.estimate = estimate;
      this.pool = [];
    }
  }

  private isSafe(changed: readonly Place[]): boolean {
    if (this.estimate !== undefined) this.pool = this.pool.filter((one) => this.printsTheSame(one, changed));
    const isStrata = ({ table, place }: Place) => table === 0 || place < KINDS;
    for (const each of this.sizes) {
      if (each.witness !== null && this.printsTheSame(each.witness, changed)) continue;
      each.witness = this.witnessOfSizes(each);
      if (each.witness === null) return false;
    }
    for (const each of this.guarded) {
      each.witnesses =
        this.estimate !== undefined && isStrata(each)
          ? this.pool
          : each.witnesses.filter(
              (one) =>
                (this.estimate === undefined || one[0] === this.truth[0]) && this.printsTheSame(one, changed),
            );
      if (this.hasEnough(each)) continue;
      each.witnesses = this.witnessesOf(each, each.fewest);
      if (!this.hasEnough(each)) return false;
    }
    return true;
  }

  private hasEnough(each: Guarded): boolean {
    return each.fewest <= 1 || valuesAt(each, this.truth, each.witnesses).size >= each.fewest;
  }

  private printsTheSame(one: Solution, changed: readonly Place[]): boolean {
    const agrees = (table: number, place: number) => {
      const values = one[table];
      const known = this.known[table];
      if (values === undefined || known === undefined || values === this.truth[table]) return true;
      const value = values[place] ?? 0;
      if (known.printed[place] === 1 && value !== this.truth[table]?.[place]) return false;
      return value >= (known.least[place] ?? 0);
    };
    return changed.every(({ table, place }) => agrees(table, place));
  }

  private witnessesOf({ table, place }: Place, fewest: number): readonly Solution[] {
    if (fewest <= 1) return [];
    if (this.estimate !== undefined && (table === 0 || place < KINDS)) return this.pooled();
    const found: Solution[] = [];
    const isEnough = () => valuesAt({ table, place }, this.truth, found).size >= fewest;
    const lookFrom = (start: Solution) => {
      for (const by of [1, -1] as const) {
        let at: Solution | null = start;
        for (let step = 1; step < fewest && at !== null && !isEnough(); step += 1) {
          at = this.moved(at, table, place, by);
          if (at !== null) found.push(at);
        }
      }
    };
    lookFrom(this.truth);
    for (const { table: own, witness } of this.sizes) {
      if (isEnough()) break;
      if (own !== table || witness === null) continue;
      found.push(witness);
      lookFrom(witness);
    }
    return found;
  }

  private moved(from: Solution, table: number, place: number, by: 1 | -1): Solution | null {
    const [own, values, known] = [this.tables[table], from[table], this.known[table]];
    if (own === undefined || values === undefined || known === undefined) return null;
    const inside = movedCount(own, values, known, place, by, false);
    if (inside !== null) return from.map((each, at) => (at === table ? inside : each));
    if (this.estimate !== undefined) return null;
    const through = movedCount(own, values, known, place, by, true);
    return through === null ? null : this.withSumsOf(through, from, table);
  }

  /** The other tables follow the sums of one of them; null where one can't. */
  private withSumsOf(values: Int32Array, from: Solution, table: number): Solution | null {
    const before = from[table];
    const sumsStay = before !== undefined && sumsOf(before).every((sum, kind) => sum === values[kind]);
    if (sumsStay) return from.map((each, at) => (at === table ? values : each));
    const solution: Int32Array[] = [];
    for (const [at, each] of from.entries()) {
      const [own, known] = [this.tables[at], this.known[at]];
      if (own === undefined || known === undefined) return null;
      const follows = at === table ? values : withSums(own, each, known, sumsOf(values));
      if (follows === null) return null;
      solution.push(follows);
    }
    return solution;
  }

  private witnessOfSizes({ table, change }: GuardedSizes): Solution | null {
    const [own, values, known] = [this.tables[table], this.truth[table], this.known[table]];
    if (own === undefined || values === undefined || known === undefined) return null;
    const found = withRowSizes(own, values, known, change);
    return found && this.truth.map((each, at) => (at === table ? found : each));
  }

  /** Solutions with the same estimate, as many as give every count by stratum its values, if there are so many. */
  private pooled(): readonly Solution[] {
    const [table, values, known] = [this.tables[0], this.truth[0], this.known[0]];
    if (this.estimate === undefined || !table || !values || !known) return [];
    const { printed, withAbout } = this.estimate;
    let lacking = this.guarded.filter((each) => each.table === 0 || each.place < KINDS);
    const pool: Solution[] = [];
    const adds = (one: Int32Array) => {
      const solution = this.withSumsOf(one, this.truth, 0);
      if (solution === null) return;
      pool.push(solution);
      lacking = lacking.filter((each) => valuesAt(each, this.truth, pool).size < each.fewest);
    };
    if (!withAbout) for (const one of this.found) if (fits(one, values, known)) adds(one);
    this.pool = pool;
    if (lacking.length === 0) return pool;
    const { offersPartly, design, worked } = this;
    const known0 = new Set(this.found.map((one) => one.join()));
    const found = solutionsWithSameEstimate(
      { table, values, known, offersPartly, design, printed, withAbout, worked },
      (soFar) => {
        const last = soFar.at(-1);
        if (last !== undefined) adds(last);
        return lacking.length === 0;
      },
    );
    if (!withAbout) this.found.push(...found.filter((one) => !known0.has(one.join())));
    return pool;
  }
}

/** Does a solution agree with all that is printed? */
function fits(one: Int32Array, truth: Int32Array, { printed, least }: KnownCounts): boolean {
  return one.every(
    (value, place) => (printed[place] === 0 || value === truth[place]) && value >= (least[place] ?? 0),
  );
}

function valuesAt({ table, place }: Place, truth: Solution, others: readonly Solution[]): Set<number> {
  const values = new Set<number>([truth[table]?.[place] ?? 0]);
  for (const one of others) values.add(one[table]?.[place] ?? 0);
  return values;
}
