/** What a text may give away. */
export type HitKind =
  | "caseNumber"
  | "carriedValue"
  | "nhsNumber"
  | "pupilNumber"
  | "date"
  | "postcode"
  | "telephone"
  | "email"
  /** A number in a sentence that somebody wrote beside the findings: it is not hidden with the others. */
  | "typedNumber";

/** A place in a text that the auditor must look at. Offsets count UTF-16 units of the text as it was given. */
export interface Hit {
  readonly kind: HitKind;
  readonly offset: number;
  readonly length: number;
  /** Name of the column that holds the value; null for kinds that are known by their form. */
  readonly column: string | null;
}
