import type { Findings } from "../core/findings/findings";
import type { FindingsChanges } from "../core/findings/findings-changes";
import { besideCodes, type FindingsBeside } from "../sheets/findings-beside";
import { findingsChanges, metByQuestion } from "../sheets/findings-staleness";
import { besideReading, findingsBeside } from "./beside-findings";
import { readFindings } from "./preview-findings";
import type { TaskGround } from "./task-ground";

/** What was written just now. */
export interface JustWritten {
  readonly findings: Findings;
  readonly beside: FindingsBeside;
}

/**
 * Reads everything again, and tells what somebody changed between the reading and the swap. null where it can't be read
 * now: the sheets stand, and the look that follows says why.
 */
export async function changedMeanwhile(
  ground: TaskGround,
  { findings, beside }: JustWritten,
): Promise<FindingsChanges | null> {
  // Nothing of the breakdowns is compared: they need not be worked out again.
  const again = await readFindings(ground, { breakdowns: [] });
  if (!again.ok) return null;
  const people = besideReading(again.value, again.value.besideCells);
  const now = people.ok
    ? findingsBeside(again.value, people.value, again.value.basis.sheets, beside.key)
    : null;
  const standing = {
    met: metByQuestion(findings),
    kept: { scores: beside.scores, codes: besideCodes(beside) },
  };
  return findingsChanges(standing, again.value.findings, now);
}
