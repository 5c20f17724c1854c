import type { AllocationDefinition } from "./sample-definition";
import { ofGroup, UNKNOWN_SHARE } from "./shared-sizes";

/** The share of a group that is expected to meet the criterion, 0–1: what was said of it, or ½. */
export function expectedShare(allocation: AllocationDefinition, label: string): number {
  if (allocation.method !== "neyman") return UNKNOWN_SHARE;
  return ofGroup(allocation.expected, label) ?? UNKNOWN_SHARE;
}
