import type { DrawEvent } from "../sampling/draw-record";
import type { SecondReviewGroup } from "./second-review";

/** "30 of 60 scored cases drawn for a second review by R. Singh": the line of the register. */
export function secondReviewWords(groups: readonly SecondReviewGroup[], reviewer: string): string {
  const sum = (of: (group: SecondReviewGroup) => number): number =>
    groups.reduce((total, group) => total + of(group), 0);
  const [drawn, scored] = [sum((group) => group.drawn), sum((group) => group.scored)];
  return `${drawn} of ${scored} scored cases drawn for a second review by ${reviewer}`;
}

const LISTED = "Disagreements listed on ";

/** The line of the register once the disagreements stand on a sheet of their own, where agreed marks are kept. */
export function disagreementsListedWords(sheet: string): string {
  return `${LISTED}${sheet}; agreed marks count from there`;
}

/** From then on the sheet must be there: without it the agreed marks would be lost unseen. */
export function areDisagreementsListed(events: readonly DrawEvent[]): boolean {
  return events.some(({ kind, result }) => kind === "Second review" && result.startsWith(LISTED));
}
