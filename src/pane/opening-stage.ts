import type { StageName } from "../tasks/recognised-audit";

/** Stages that a button of the ribbon opens the pane on. */
const BUTTONS: readonly StageName[] = ["sample", "score", "findings"];

/**
 * The stage that the pane was opened for, from the query of its address: each button of the ribbon has its own
 * ("?open=score"), to which Office adds its own parts. null: as far as the audit has come.
 * Checked by: test/pane/opening-stage.test.ts
 */
export function openingStage(query: string): StageName | null {
  const asked = new URLSearchParams(query).get("open");
  return BUTTONS.find((stage) => stage === asked) ?? null;
}
