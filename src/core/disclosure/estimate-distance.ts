import { roughNumberText } from "../findings/number-text";
import { wholePercentageOf } from "../findings/percentage";
import type { RoughEstimate } from "./rough-estimate";

/** How far other rough estimates are from the one that was printed, and whether they may print the same. */
export class EstimateDistance {
  private readonly share: number;
  private readonly percent: number;
  private readonly aboutText: string;
  private readonly aboutUnit: number;

  constructor(
    private readonly truth: RoughEstimate,
    private readonly withAbout: boolean,
  ) {
    this.share = truth.met / truth.about;
    this.percent = wholePercentageOf(this.share);
    this.aboutText = roughNumberText(truth.about);
    this.aboutUnit = truth.about / 200 + 1;
  }

  /** In percentage points; where "about X" is printed too, half a percent of X counts as much as one of them. */
  of(about: number, met: number): number {
    return (
      Math.abs(met / about - this.share) * 100 +
      (this.withAbout ? Math.abs(about - this.truth.about) / this.aboutUnit : 0)
    );
  }

  /** Whether it is worth working out what would be printed; `off` is its distance. */
  isNear(about: number, met: number, off: number): boolean {
    const share = met / about;
    const percent = wholePercentageOf(share);
    if (Math.abs(percent - this.percent) > 1 || off > 2) return false;
    if (this.withAbout && roughNumberText(about) !== this.aboutText) return false;
    // Sums made step by step differ in the last digits: near a half the whole method decides.
    return percent === this.percent || Math.abs(((share * 100) % 1) - 0.5) <= 1e-6;
  }
}
