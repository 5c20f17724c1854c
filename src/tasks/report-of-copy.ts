import type { ProtectedFigures } from "../core/disclosure/protected-figures";
import type { Moment } from "../core/sampling/draw-record";
import { reportOfFindings } from "../share/report-of-findings";
import type { SharedReport } from "../share/shared-report";
import type { CopyReading } from "./read-copy";
import { reportWordsOfCopy } from "./report-words-of-copy";

/** The report of a copy. */
export function reportOfCopy(copy: CopyReading, _figures: ProtectedFigures, madeAt: Moment): SharedReport {
  const {
    worded: _worded,
    seen: _seen,
    ownLimitations: _own,
    secondReview: _second,
    ...words
  } = reportWordsOfCopy(copy, madeAt);
  return reportOfFindings(copy.screened.said.findings, {
    ...words,
    actions: words.actions.map(({ criterion: _criterion, ...action }) => ({ ...action, notMet: "" })),
  });
}
