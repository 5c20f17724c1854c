/** How the sample is shared out among the groups. */
export type AllocationDefinition =
  | { readonly method: "equal" }
  | { readonly method: "proportional" }
  | {
      readonly method: "stated";
      readonly sizes: Readonly<Record<string, number>>;
      /** Groups that may get none, with the auditor's yes. */ readonly leftOut: readonly string[];
    };

export interface SampleDefinition {
  /** Cases to draw over all groups; not used when the sizes are stated. */
  readonly size: number;
  readonly allocation: AllocationDefinition;
  /** At least so many in each group (all of a smaller group). */
  readonly minimumPerStratum: number;
  /** Reserve cases for each group, in rank order after the sample. */
  readonly spares: number;
}

/** Where the seed comes from: typed by the auditor, or made by the browser's secure source after the frame is frozen. */
export type SeedDefinition =
  { readonly origin: "typed"; readonly seed: string } | { readonly origin: "made" };
