/** The labels of an audit record, which it is read back by. Changing one makes older records unreadable. */
export const LABEL = {
  state: "State",
  since: "Since",
  by: "By",
  why: "Why",
  audit: "Audit",
  list: "List",
  caseNumber: "Case number",
  period: "Period",
  draws: "Draws",
  sharedOut: "Shared out",
  seed: "Seed",
  seedOrigin: "Where the seed is from",
  seedHash: "SHA-256 of the seed",
  seedMade: "Seed made",
  frozen: "List frozen",
  method: "Method",
  fingerprint: "Fingerprint of the list",
  sheets: "Sheets of this draw",
} as const;

export const SECTION = {
  whoIsIn: "Who is in",
  groups: "Groups and sample",
  draw: "The draw",
  tickets: "Tickets",
  howToCheck: "How to check this without Excel",
  setUp: "Set-up, for Case Audit to read again",
  checks: "Checks",
} as const;

/** Shown as the group of every case where the list was not grouped. */
export const NO_GROUPS = "(no groups)";

/** Stands in place of the seed until the draw is committed. */
export const SEED_HIDDEN = "shown once the draw is committed";

/** Columns A to F of the record, in characters. */
export const RECORD_WIDTHS: readonly number[] = [32, 46, 11, 11, 20, 21];
