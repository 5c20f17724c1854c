/** A number for each group, by its name. */
export type ByGroup = Readonly<Record<string, number>>;

/** How the sample is shared out among the groups. */
export type AllocationDefinition =
  | { readonly method: "equal" }
  | { readonly method: "proportional" }
  /** More where answers are expected to differ more: by size times spread (Neyman). */
  | {
      readonly method: "neyman";
      /** The share of each group that is expected to meet the criterion, 0–1; 0.5 for a group that is not named. */
      readonly expected: ByGroup;
      /** How much work a case of each group takes, above 0, in any unit; absent: the same for all. */
      readonly costs?: ByGroup;
    }
  /** N_h to this power, 0–1: between equal (0) and in proportion (1). */
  | { readonly method: "power"; readonly power: number }
  | {
      readonly method: "stated";
      readonly sizes: ByGroup;
      /** Groups that may get none, with the auditor's yes. */
      readonly leftOut: readonly string[];
    };

/**
 * How cases are picked. `stratified`: at random within each group. `simpleRandom`: at random from the whole list,
 * whatever the groups. `systematic`: at equal steps through each group in the order of the list, from a random start.
 */
export type SelectionMethod = "stratified" | "simpleRandom" | "systematic";

export interface SampleDefinition {
  /** Absent: stratified. */
  readonly selection?: SelectionMethod;
  /** Cases to draw over all groups; not used when the sizes are stated. */
  readonly size: number;
  /** This, minimum and maximum are not used where cases are picked from the whole list. */
  readonly allocation: AllocationDefinition;
  /** At least so many in each group (all of a smaller group). */
  readonly minimumPerStratum: number;
  /** At most so many in each group; null or absent: no limit. */
  readonly maximumPerStratum?: number | null;
  /** Reserve cases for each group, in rank order after the sample; a systematic sample has none. */
  readonly spares: number;
}

/** The way of picking, with its default. */
export function selectionMethod({ selection = "stratified" }: SampleDefinition): SelectionMethod {
  return selection;
}

/** Where the seed comes from: typed by the auditor, or made by the browser's secure source after the frame is frozen. */
export type SeedDefinition =
  { readonly origin: "typed"; readonly seed: string } | { readonly origin: "made" };
