import type { Findings } from "../core/findings/findings";
import type { FindingsChanges } from "../core/findings/findings-changes";
import { refusal, success, type Outcome } from "../core/outcome";
import { besideCodes, type FindingsBeside } from "../sheets/findings-beside";
import { findingsChanges, metByQuestion } from "../sheets/findings-staleness";
import type { SheetPlan } from "../sheets/plan";
import { readBack } from "../sheets/read-back";
import { besideReading, findingsBeside } from "./beside-findings";
import { readFindings } from "./preview-findings";
import type { TaskGround } from "./task-ground";

/** What was written just now. */
export interface JustWritten {
  readonly findings: Findings;
  readonly beside: FindingsBeside;
  /** The plans of the sheets that people fill. */
  readonly plans: readonly SheetPlan[];
  readonly sheets: readonly string[];
}

/**
 * Reads everything again, and tells what somebody changed between the reading and the swap. null where it can't be read
 * now: the sheets stand, and the look that follows says why. Refused where a cell on a sheet that people fill is not as
 * it was written: rows may have been sorted or filled in that moment.
 */
export async function changedMeanwhile(
  ground: TaskGround,
  { findings, beside, plans, sheets }: JustWritten,
): Promise<Outcome<FindingsChanges | null>> {
  const again = await readFindings(ground);
  if (!again.ok) return success(null);
  const { actions, wording } = again.value.besideCells;
  const places = plans.flatMap((plan) => {
    const cells = [actions, wording].find((each) => each?.sheet === plan.sheet) ?? null;
    return readBack(withoutBlanks(plan), cells).differing;
  });
  if (places.length > 0)
    return refusal({
      kind: "writtenCellsDiffer",
      record: places[0]?.sheet ?? "",
      places,
      removed: [],
      written: sheets,
    });
  const people = besideReading(again.value, again.value.besideCells);
  const now = people.ok
    ? findingsBeside(again.value, people.value, again.value.basis.sheets, beside.key)
    : null;
  const standing = {
    met: metByQuestion(findings),
    kept: { scores: beside.scores, codes: besideCodes(beside) },
  };
  return success(findingsChanges(standing, again.value.findings, now));
}

/** A blank that we wrote may have been filled by somebody since, which is what it is for. */
function withoutBlanks(plan: SheetPlan): SheetPlan {
  return {
    ...plan,
    steps: plan.steps.flatMap((step) =>
      step.step !== "cells"
        ? []
        : step.rows.flatMap((row, down) =>
            row.flatMap((cell, across) =>
              cell === null
                ? []
                : [{ ...step, top: step.top + down, left: step.left + across, rows: [[cell]] }],
            ),
          ),
    ),
  };
}
