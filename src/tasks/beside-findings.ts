import { wordedItems, type WordedItem } from "../core/findings/worded-items";
import type { WordingItem } from "../core/findings/wording-item";
import { wordingItems } from "../core/findings/wording-items";
import { refusal, success, type Outcome } from "../core/outcome";
import type { FindingsBeside } from "../sheets/findings-beside";
import { readActions, type ActionsReading } from "../sheets/read-actions";
import { readWording, type WordingReading } from "../sheets/read-wording";
import type { AuditSheets } from "./audits";
import type { BesideCells } from "./beside-cells";
import type { ScoredAuditReading } from "./scored-audit";

/** What people wrote beside the findings, read against the findings of now. null for a sheet that is not there yet. */
export interface BesideReading {
  readonly items: readonly WordingItem[];
  readonly actions: ActionsReading | null;
  readonly wording: WordingReading | null;
  readonly worded: readonly WordedItem[];
}

/** Refused with every problem of the two sheets together. */
export function besideReading(
  { set, findings }: Pick<ScoredAuditReading, "set" | "findings">,
  cells: BesideCells,
): Outcome<BesideReading> {
  const items = wordingItems(findings);
  const actions = cells.actions === null ? null : readActions(cells.actions, set.criteria);
  const wording = cells.wording === null ? null : readWording(cells.wording, items);
  const problems = [actions, wording].flatMap((read) => (read === null || read.ok ? [] : read.problems));
  if (problems.length > 0) return refusal(...problems);
  const lines = wording?.ok === true ? wording.value.lines : [];
  return success({
    items,
    actions: actions?.ok === true ? actions.value : null,
    wording: wording?.ok === true ? wording.value : null,
    worded: wordedItems(items, lines),
  });
}

/**
 * The same as the findings show it. `scores` are the digests of the scores, `key` is what they were made with, `secondMarks` what
 * `secondMarksWords` gives, `surveyPairs` the `pairs` of `surveyAtAGlance`.
 */
export function findingsBeside(
  { actions, wording, worded }: BesideReading,
  sheets: Pick<AuditSheets, "actions">,
  made: Pick<FindingsBeside, "scores" | "key" | "secondMarks" | "surveyPairs">,
): FindingsBeside {
  return {
    actions: actions?.actions ?? [],
    actionsSheet: sheets.actions,
    worded,
    ownLimitations: wording?.ownLimitations ?? [],
    ownSignatures: wording?.ownSignatures ?? [],
    ...made,
  };
}
