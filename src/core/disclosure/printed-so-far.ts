import type { EstimateShown, EstimatesOfCounts } from "./estimates-of-counts";
import { KnownSoFar } from "./known-so-far";
import type { Place } from "./other-solutions";
import type { KnownCounts } from "./table-solutions";
import type { Witness } from "./witness";

/** What becomes known when something is printed: counts as they are, and that others are at least 1. */
export interface Printing {
  readonly counts?: readonly Place[];
  /** Printed as "c", so not 0. */
  readonly notZero?: readonly Place[];
  readonly estimate?: EstimateShown;
}

interface Point {
  readonly known: number;
  readonly estimate: EstimateShown | undefined;
}

/** What is printed of a question by now, its estimate with it, and which other audits would print the same. */
export class PrintedSoFar {
  estimate: EstimateShown | undefined;
  private readonly known: KnownSoFar;

  /** `estimates`: null where the question has no strata to estimate from. */
  constructor(
    sizes: readonly number[],
    private readonly estimates: EstimatesOfCounts | null,
  ) {
    this.known = new KnownSoFar(sizes);
  }

  /** The same objects all the time: what they hold changes. */
  get tables(): readonly KnownCounts[] {
    return this.known.tables;
  }

  print({ counts = [], notZero = [], estimate }: Printing): void {
    for (const place of counts) this.known.print(place);
    for (const place of notZero) this.known.printAsHidden(place);
    if (estimate !== undefined) this.estimate = estimate;
  }

  isPrinted(place: Place): boolean {
    return this.known.isPrinted(place);
  }

  /** What is printed now, to come back to. */
  remembered(): Point {
    return { known: this.known.point, estimate: this.estimate };
  }

  goBack({ known, estimate }: Point): void {
    this.known.goBack(known);
    this.estimate = estimate;
  }

  /** Whether a witness would print the same, its estimate included. */
  allows(witness: Witness): boolean {
    return this.known.allows(witness) && this.hasSameEstimate(witness);
  }

  private hasSameEstimate({ changesStrata, solution }: Witness): boolean {
    if (this.estimate === undefined || !changesStrata) return true;
    const [strata] = solution;
    if (strata === undefined || this.estimates === null) return false;
    return this.estimates.printTheSame(this.estimate, strata);
  }
}
