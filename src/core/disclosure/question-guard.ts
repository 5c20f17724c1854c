import { KINDS } from "./count-table";
import type { CountTable } from "./count-table";
import { EstimatePool, type EstimateShown, type Wanted } from "./estimate-pool";
import type { EstimateDesign } from "./printed-estimate";
import {
  movedSolution,
  printsTheSame,
  solutionOfSizes,
  valuesAt,
  type Place,
  type Solution,
  type TablesSoFar,
} from "./other-solutions";
import type { KnownCounts } from "./table-solutions";

/** So many whole-number values must remain for a hidden count. */
export const FEWEST_VALUES = 3;

/** What becomes known when something is printed: counts as they are, and that others are at least 1. */
export interface Printing {
  readonly counts?: readonly Place[];
  /** Printed as "c", so not 0. */
  readonly notZero?: readonly Place[];
  readonly estimate?: EstimateShown;
}

interface Guarded extends Wanted {
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
  private readonly sameEstimate: EstimatePool;

  constructor(
    private readonly tables: readonly CountTable[],
    private readonly truth: Solution,
    offersPartly: boolean,
    design: EstimateDesign,
  ) {
    this.sameEstimate = new EstimatePool(offersPartly, design);
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
    if (this.estimate !== undefined)
      this.pool = this.pool.filter((one) => printsTheSame(this.soFar, one, changed));
    const isStrata = ({ table, place }: Place) => table === 0 || place < KINDS;
    for (const each of this.sizes) {
      if (each.witness !== null && printsTheSame(this.soFar, each.witness, changed)) continue;
      each.witness = this.witnessOfSizes(each);
      if (each.witness === null) return false;
    }
    for (const each of this.guarded) {
      each.witnesses =
        this.estimate !== undefined && isStrata(each)
          ? this.pool
          : each.witnesses.filter(
              (one) =>
                (this.estimate === undefined || one[0] === this.truth[0]) &&
                printsTheSame(this.soFar, one, changed),
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

  private witnessesOf({ table, place }: Place, fewest: number): readonly Solution[] {
    if (fewest <= 1) return [];
    if (this.estimate !== undefined && (table === 0 || place < KINDS)) return this.pooled();
    const found: Solution[] = [];
    const isEnough = () => valuesAt({ table, place }, this.truth, found).size >= fewest;
    const lookFrom = (start: Solution) => {
      for (const by of [1, -1] as const) {
        let at: Solution | null = start;
        for (let step = 1; step < fewest && at !== null && !isEnough(); step += 1) {
          at = movedSolution(this.soFar, at, { table, place }, by, this.estimate === undefined);
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

  private witnessOfSizes({ table, change }: GuardedSizes): Solution | null {
    return solutionOfSizes(this.soFar, table, change);
  }

  private get soFar(): TablesSoFar {
    return { tables: this.tables, truth: this.truth, known: this.known };
  }

  /** Solutions with the same estimate; what is kept of them follows what is printed later. */
  private pooled(): readonly Solution[] {
    if (this.estimate === undefined) return [];
    this.pool = this.sameEstimate.solutions(this.soFar, this.estimate, this.guarded);
    return this.pool;
  }
}
