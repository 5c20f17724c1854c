import { cheapestHiding } from "./cheapest-hiding";
import { KINDS } from "./count-table";
import type { CountTable } from "./count-table";
import { EstimateSearch, hasty, patient } from "./estimate-search";
import { EstimatesOfCounts, type WorkedEstimates } from "./estimates-of-counts";
import { KeptWitnesses } from "./kept-witnesses";
import type { Place, Solution } from "./other-solutions";
import type { EstimateDesign } from "./printed-estimate";
import { PrintedSoFar, type Printing } from "./printed-so-far";
import { WitnessSearch } from "./witness-search";

/**
 * Watches over the small counts of one question while one figure after the other is printed. A small count is safe while
 * other whole audits are known that would print just the same and have other values in its place (its witnesses): whatever
 * a reader works out, they can't rule these out. So what is called safe is safe, however clever the reader; where no
 * witness is found, the figure is not printed.
 * Checked by: test/core/disclosure/attack.laws.test.ts
 */
export class QuestionGuard {
  private readonly printed: PrintedSoFar;
  private readonly witnesses: KeptWitnesses;

  constructor(
    private readonly tables: readonly CountTable[],
    private readonly truth: Solution,
    offersPartly: boolean,
    design: EstimateDesign,
    worked: WorkedEstimates,
  ) {
    const [table, strata] = [tables[0], truth[0]];
    let [estimates, estimateSearch]: [EstimatesOfCounts | null, EstimateSearch | null] = [null, null];
    if (table && strata) {
      estimates = new EstimatesOfCounts(table, strata, offersPartly, design, worked);
      estimateSearch = new EstimateSearch(table, strata, offersPartly, design, estimates);
    }
    this.printed = new PrintedSoFar(
      truth.map(({ length }) => length),
      estimates,
    );
    const search = new WitnessSearch({ tables, truth, known: this.printed.tables }, estimateSearch);
    this.witnesses = new KeptWitnesses(this.printed, search, truth);
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
    this.printed.print({ counts: notProtected });
    this.witnesses.watch(places, otherSizes, patient);
    this.goBack(before);
  }

  get showsEstimate(): boolean {
    return this.printed.estimate !== undefined;
  }

  isPrinted(place: Place): boolean {
    return this.printed.isPrinted(place);
  }

  /** Prints if every small count stays safe; else nothing has changed. */
  print(printing: Printing): boolean {
    const before = this.remembered();
    this.printed.print(printing);
    if (this.witnesses.areEnough(printing.estimate === undefined ? hasty : patient)) return true;
    this.goBack(before);
    return false;
  }

  /** What is printed now, to come back to. */
  remembered(): ReturnType<PrintedSoFar["remembered"]> {
    return this.printed.remembered();
  }

  goBack(before: ReturnType<PrintedSoFar["remembered"]>): void {
    this.printed.goBack(before);
  }

  /** Which of a table's counts to hide rather than others, by their prices; `isReversed`: the last small ones first. */
  cheapestHiding(
    table: number,
    prices: ReadonlyMap<number, number>,
    isReversed: boolean,
  ): ReadonlySet<number> {
    const [own, values, known] = [this.tables[table], this.truth[table], this.printed.tables[table]];
    if (own === undefined || values === undefined || known === undefined) return new Set();
    const wanted = this.witnesses.counts.filter((each) => each.table === table || each.place < KINDS);
    const sumsMove = !this.showsEstimate || table === 0;
    const priced = Float64Array.from(values, (_, place) => prices.get(place) ?? 0);
    return cheapestHiding(
      { table: own, values, known, prices: priced, sumsMove },
      isReversed ? [...wanted].reverse() : wanted,
    );
  }
}
