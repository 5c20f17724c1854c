import { cheapestHiding } from "./cheapest-hiding";
import { KINDS } from "./count-table";
import type { CountTable } from "./count-table";
import { EstimateSearch, hasty, patient, type EstimateShown, type WorkedEstimates } from "./estimate-search";
import { KnownSoFar } from "./known-so-far";
import type { Place, Solution } from "./other-solutions";
import { printsTheSame, type EstimateDesign } from "./printed-estimate";
import type { Witness } from "./witness";
import { WitnessSearch } from "./witness-search";
import { WitnessStore } from "./witness-store";

/** So many whole-number values must remain for a hidden count. */
export const FEWEST_VALUES = 3;

/** What becomes known when something is printed: counts as they are, and that others are at least 1. */
export interface Printing {
  readonly counts?: readonly Place[];
  /** Printed as "c", so not 0. */
  readonly notZero?: readonly Place[];
  readonly estimate?: EstimateShown;
}

/** A small count, and the witnesses that it relies on: together they give it enough values. */
export interface Guarded extends Place {
  readonly fewest: number;
  relies: readonly Witness[];
}

interface GuardedSizes {
  readonly table: number;
  readonly change: readonly number[];
  witness: Witness | null;
}

interface Point {
  readonly known: number;
  readonly estimate: Printing["estimate"];
}

/**
 * Watches over the small counts of one question while one figure after the other is printed. A small count is safe while
 * other whole audits are known that would print just the same and have other values in its place (its witnesses): whatever
 * a reader works out, they can't rule these out. So what is called safe is safe, however clever the reader; where no
 * witness is found, the figure is not printed.
 * Checked by: test/core/disclosure/attack.laws.test.ts
 */
export class QuestionGuard {
  private readonly known: KnownSoFar;
  private readonly store: WitnessStore;
  private readonly search: WitnessSearch;
  private readonly estimates: EstimateSearch | null;
  private guarded: readonly Guarded[] = [];
  private sizes: readonly GuardedSizes[] = [];
  private estimate: Printing["estimate"];
  private patience = patient;

  constructor(
    private readonly tables: readonly CountTable[],
    private readonly truth: Solution,
    offersPartly: boolean,
    design: EstimateDesign,
    worked: WorkedEstimates,
  ) {
    this.known = new KnownSoFar(truth.map(({ length }) => length));
    this.store = new WitnessStore(truth);
    const [table, strata] = [tables[0], truth[0]];
    this.estimates = table && strata ? new EstimateSearch(table, strata, offersPartly, design, worked) : null;
    this.search = new WitnessSearch({ tables, truth, known: this.known.tables }, this.estimates);
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
    const before = this.remembered();
    for (const place of notProtected) this.known.print(place);
    this.sizes = otherSizes.flatMap((changes, column) =>
      changes.map((change) => {
        const witness = this.search.ofSizes(column + 1, change);
        return { table: column + 1, change, witness };
      }),
    );
    this.guarded = places.map((place) => {
      const wanted = { ...place, fewest: FEWEST_VALUES, relies: [] };
      this.looksFor(wanted);
      const relies = this.store.enoughFor(wanted, (witness) => this.isValid(witness));
      return { ...place, fewest: relies.length + 1, relies };
    });
    this.goBack(before);
  }

  get showsEstimate(): boolean {
    return this.estimate !== undefined;
  }

  isPrinted(place: Place): boolean {
    return this.known.isPrinted(place);
  }

  /** Prints if every small count stays safe; else nothing has changed. */
  print({ counts = [], notZero = [], estimate }: Printing): boolean {
    const before = this.remembered();
    for (const place of counts) this.known.print(place);
    for (const place of notZero) this.known.printAsHidden(place);
    if (estimate !== undefined) this.estimate = estimate;
    this.patience = estimate === undefined ? hasty : patient;
    if (this.isSafe()) return true;
    this.goBack(before);
    return false;
  }

  /** What is printed now, to come back to. */
  remembered(): Point {
    return { known: this.known.point, estimate: this.estimate };
  }

  goBack({ known, estimate }: Point): void {
    this.known.goBack(known);
    this.estimate = estimate;
  }

  /** Which of a table's counts to hide rather than others, by their prices; `isReversed`: the last small ones first. */
  cheapestHiding(
    table: number,
    prices: ReadonlyMap<number, number>,
    isReversed: boolean,
  ): ReadonlySet<number> {
    const [own, values, known] = [this.tables[table], this.truth[table], this.known.tables[table]];
    if (own === undefined || values === undefined || known === undefined) return new Set();
    const wanted = this.guarded.filter((each) => each.table === table || each.place < KINDS);
    const sumsMove = this.estimate === undefined || table === 0;
    const priced = Float64Array.from(values, (_, place) => prices.get(place) ?? 0);
    return cheapestHiding(
      { table: own, values, known, prices: priced, sumsMove },
      isReversed ? [...wanted].reverse() : wanted,
    );
  }

  private isSafe(): boolean {
    return (
      this.sizes.every((each) => this.keepsSizes(each)) &&
      this.guarded.every((each) => this.keepsValues(each))
    );
  }

  private keepsSizes(each: GuardedSizes): boolean {
    if (each.witness !== null && this.isValid(each.witness)) return true;
    const found = this.search.ofSizes(each.table, each.change);
    if (found === null) return false;
    each.witness = found;
    return true;
  }

  private keepsValues(each: Guarded): boolean {
    if (each.relies.length + 1 >= each.fewest && each.relies.every((witness) => this.isValid(witness)))
      return true;
    const isValid = (witness: Witness) => this.isValid(witness);
    let relies = this.store.enoughFor(each, isValid);
    if (relies.length + 1 < each.fewest) {
      this.looksFor(each);
      relies = this.store.enoughFor(each, isValid);
    }
    if (relies.length + 1 < each.fewest) return false;
    each.relies = relies;
    return true;
  }

  private looksFor(each: Guarded): void {
    const { table, place, fewest } = each;
    if (fewest <= 1) return;
    const isValid = (witness: Witness) => this.isValid(witness);
    const adopts = (witness: Witness) => {
      this.store.add(witness);
      return this.store.enoughFor(each, isValid).length + 1 >= fewest;
    };
    if (this.estimate !== undefined && (table === 0 || place < KINDS))
      this.search.besideEstimate(
        each,
        this.estimate,
        this.store.enoughFor(each, isValid),
        this.patience,
        adopts,
      );
    else {
      const sizes = this.sizes.flatMap(({ table: own, witness }) =>
        own === table && witness !== null && this.isValid(witness) ? [witness] : [],
      );
      this.search.ofPlace(each, this.estimate === undefined, sizes, adopts);
    }
  }

  private isValid(witness: Witness): boolean {
    return this.known.allows(witness) && this.hasSameEstimate(witness);
  }

  private hasSameEstimate({ changesStrata, solution }: Witness): boolean {
    if (this.estimate === undefined || !changesStrata) return true;
    const [strata] = solution;
    if (strata === undefined || this.estimates === null) return false;
    const { printed, withAbout } = this.estimate;
    return printsTheSame(printed, this.estimates.estimateOf(strata), withAbout);
  }
}
