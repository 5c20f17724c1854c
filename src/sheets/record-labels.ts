import type { DrawState } from "../core/sampling/draw-record";

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
  frameOrder: "Order of the list",
  tickets: "Tickets",
  kept: "For Case Audit",
  register: "Register",
} as const;

/** The words of the states of a draw, beside the label of the state. */
export const recordStates: readonly DrawState[] = [
  "Draft",
  "Drawing",
  "Committed",
  "Stopped",
  "Void",
  "Removed",
];

/** Stands where the seed will stand. No seed holds a comma, so that it can't be taken for one. */
export const seedNotShown = "Not shown, because the draw is not committed.";

export const ticketColumns = ["Case number", "Ticket", "Rank", "Role", "Group"] as const;

/** Of a systematic sample, before the group: the place of the case among those of its group in the order of the list. */
export const placeColumn = "Place";

export const registerColumns = ["When", "What happened", "The same", "Of", "By", "Kind"] as const;

/** "Tickets" for the first part of that name, "Tickets 2" for the next: parts that came later stand at the end. */
export function numberedHeading(label: string, number: number): string {
  return number === 1 ? label : `${label} ${number}`;
}

/** Under the heading of the kept facts, before their lines. */
export const keptLine =
  "The set-up of the audit and the facts of the draw, kept so that they can be read again. Not for editing.";

/** Widths of the record's columns in characters. */
export const recordGrid = [32, 46, 14, 14, 14, 21] as const;

/** The first row of the facts. */
export const recordTop = 4;
