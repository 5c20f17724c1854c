import { KINDS } from "./count-table";
import type { Patience } from "./estimate-search";
import { FEWEST_VALUES } from "./fewest-values";
import type { Place, Solution } from "./other-solutions";
import type { PrintedSoFar } from "./printed-so-far";
import type { Witness } from "./witness";
import type { WitnessSearch } from "./witness-search";
import { WitnessStore } from "./witness-store";

/** A small count, and the witnesses that it relies on: together they give it enough values. */
interface Guarded extends Place {
  readonly fewest: number;
  relies: readonly Witness[];
}

/** Other sizes of the rows of a table that must stay possible, and a witness with them. */
interface GuardedSizes {
  readonly table: number;
  readonly change: readonly number[];
  witness: Witness | null;
}

/** The witnesses that the small counts of one question rely on; where one is ruled out, another is looked for. */
export class KeptWitnesses {
  private readonly store: WitnessStore;
  private guarded: readonly Guarded[] = [];
  private sizes: readonly GuardedSizes[] = [];
  private readonly isValid = (witness: Witness) => this.printed.allows(witness);

  constructor(
    private readonly printed: PrintedSoFar,
    private readonly search: WitnessSearch,
    truth: Solution,
  ) {
    this.store = new WitnessStore(truth);
  }

  /** The counts that are watched, with how many values each must keep: as many as are left now, three at most. */
  get counts(): readonly (Place & { readonly fewest: number })[] {
    return this.guarded;
  }

  /** Which counts to watch from now on, and for each column which sizes of its rows. */
  watch(
    places: readonly Place[],
    otherSizes: readonly (readonly (readonly number[])[])[],
    patience: Patience,
  ): void {
    this.sizes = otherSizes.flatMap((changes, column) =>
      changes.map((change) => {
        const witness = this.search.ofSizes(column + 1, change);
        return { table: column + 1, change, witness };
      }),
    );
    this.guarded = places.map((place) => {
      const wanted = { ...place, fewest: FEWEST_VALUES };
      this.looksFor(wanted, patience);
      const relies = this.store.enoughFor(wanted, this.isValid);
      return { ...place, fewest: relies.length + 1, relies };
    });
  }

  /** Whether beside all that is printed now every count keeps its values, as far as witnesses are found. */
  areEnough(patience: Patience): boolean {
    return (
      this.sizes.every((each) => this.keepsSizes(each)) &&
      this.guarded.every((each) => this.keepsValues(each, patience))
    );
  }

  private keepsSizes(each: GuardedSizes): boolean {
    if (each.witness !== null && this.isValid(each.witness)) return true;
    const found = this.search.ofSizes(each.table, each.change);
    if (found === null) return false;
    each.witness = found;
    return true;
  }

  private keepsValues(each: Guarded, patience: Patience): boolean {
    if (each.relies.length + 1 >= each.fewest && each.relies.every(this.isValid)) return true;
    let relies = this.store.enoughFor(each, this.isValid);
    if (relies.length + 1 < each.fewest) {
      this.looksFor(each, patience);
      relies = this.store.enoughFor(each, this.isValid);
    }
    if (relies.length + 1 < each.fewest) return false;
    each.relies = relies;
    return true;
  }

  private looksFor(each: Place & { readonly fewest: number }, patience: Patience): void {
    const { table, place, fewest } = each;
    if (fewest <= 1) return;
    const adopts = (witness: Witness) => {
      this.store.add(witness);
      return this.store.enoughFor(each, this.isValid).length + 1 >= fewest;
    };
    const { estimate } = this.printed;
    if (estimate !== undefined && (table === 0 || place < KINDS)) {
      const have = this.store.enoughFor(each, this.isValid);
      this.search.besideEstimate(each, estimate, have, patience, adopts);
    } else {
      const sizes = this.sizes.flatMap(({ table: own, witness }) =>
        own === table && witness !== null && this.isValid(witness) ? [witness] : [],
      );
      this.search.ofPlace(each, estimate === undefined, sizes, adopts);
    }
  }
}
