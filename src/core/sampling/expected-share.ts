import { ofGroup } from "./by-group";
import type { AllocationDefinition } from "./sample-definition";

/** What is expected where nobody said anything: the most uncertain share, which asks for the most cases. */
export const UNKNOWN_SHARE = 0.5;

/** The share of a group that is expected to meet the criterion, 0–1: what was said of it, or ½. */
export function expectedShare(allocation: AllocationDefinition, label: string): number {
  if (allocation.method !== "neyman") return UNKNOWN_SHARE;
  return ofGroup(allocation.expected, label) ?? UNKNOWN_SHARE;
}
