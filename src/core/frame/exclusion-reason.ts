import type { FrameDefinition } from "./frame-definition";

/** Why a row of the list is not in the frame. */
export type ExclusionReason =
  | "looksLikeTotal"
  | "looksLikeSubHeading"
  | "dateBlank"
  | "dateIsText"
  | "outsidePeriod"
  | "rule"
  | "inNoGroup";

/** The same with the eligibility rule told by its place, from 0. */
export type RowReason = Exclude<ExclusionReason, "rule"> | `rule:${number}`;

/** The reasons of a definition in the order in which they count: a row is out under the first that fits it. */
export function reasonsInOrder({ eligibility = [] }: FrameDefinition): readonly RowReason[] {
  return [
    "looksLikeTotal",
    "looksLikeSubHeading",
    "dateBlank",
    "dateIsText",
    "outsidePeriod",
    ...eligibility.map((_, index): RowReason => `rule:${index}`),
    "inNoGroup",
  ];
}

/** The place of the rule that a reason stands for, from 0; null for any other reason. */
export function ruleOfReason(reason: RowReason): number | null {
  return reason.startsWith("rule:") ? Number(reason.slice("rule:".length)) : null;
}
