/** The words by which the parts of an audit record are found again. */
export const recordLabels = {
  state: "State",
  since: "Since",
  by: "By",
  why: "Why",
  checked: "Checked",
  seed: "Seed",
  seedHash: "SHA-256 of the seed",
  fingerprint: "Fingerprint of the list",
  tickets: "Tickets",
  kept: "For Case Audit",
  checks: "Checks",
} as const;

/** Stands where the seed will stand. No seed holds a comma, so that it can't be taken for one. */
export const seedNotShown = "Not shown, because the draw is not committed.";

export const ticketColumns = ["Case number", "Ticket", "Rank", "Role", "Group"] as const;
export const checkColumns = ["When", "Result", "The same", "Of", "By"] as const;

/** Under the heading of the kept facts, before their lines. */
export const keptLine =
  "The set-up of the audit and the facts of the draw, kept so that they can be read again. Not for editing.";

/** Widths of the record's columns in characters. */
export const recordGrid = [32, 46, 14, 14, 14, 21] as const;

/** The first row of the facts. */
export const recordTop = 4;
