import type { ProtectedFigures } from "../core/disclosure/protected-figures";
import type { Moment } from "../core/sampling/draw-record";
import { protectedReport } from "../share/protected-report";
import { publicWordsOf } from "../share/public-words-of";
import type { PublicWords } from "../share/public-words";
import type { SharedReport } from "../share/shared-report";
import type { CopyReading } from "./read-copy";
import { reportWordsOfCopy } from "./report-words-of-copy";

/** What the report of a copy says besides its figures. */
export function publicWordsOfCopy(copy: CopyReading, madeAt: Moment): PublicWords {
  return publicWordsOf(copy.screened.said.findings, reportWordsOfCopy(copy, madeAt), copy.choices);
}

/** The report of a copy, made from what may be shown. */
export function reportOfCopy(
  { choices }: CopyReading,
  figures: ProtectedFigures,
  words: PublicWords,
): SharedReport {
  return protectedReport(figures, words, choices.parts);
}
