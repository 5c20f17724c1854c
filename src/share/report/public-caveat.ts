import type { Caveat } from "../../core/findings/caveat";

/**
 * Whether a caveat on the audit as a whole says only what everybody may know: how cases were chosen, sizes, and how many
 * were read or replaced. Others are made from how single cases came out, or are of use inside only.
 */
export function isPublicCaveat(kind: Caveat["kind"]): boolean {
  switch (kind) {
    case "notRandom":
    case "selectionUnknown":
    case "drawnElsewhere":
    case "drawnElsewhereWithSeed":
    case "drawnAtEqualSteps":
    case "populationSizeUnknown":
    case "stratumNotSampled":
    case "stratumWithOneCase":
    case "stratumLeftOut":
    case "everythingRead":
    case "replacedCases":
    case "listChangedSinceDraw":
      return true;
    case "noApplicableCase":
    case "fewerThanTenApplicable":
    case "smallBase":
    case "lowPrecision":
    case "unscored":
    case "tooManyUnscored":
    case "noDegreesOfFreedom":
    case "noSpreadOfScores":
    case "hiddenApplicability":
    case "heavyStratumWithoutException":
    case "deemedMet":
    case "claimTested":
    case "marksNotAllowed":
    case "agreedMarksLeftOut":
    case "breakdownsLeftOut":
      return false;
  }
}
