/** What must not be in a file that leaves the building. */
export type LeakKind =
  /** A part that is not on the list, or one of the list that is not there. */
  | "unexpectedPart"
  | "missingPart"
  /** Bytes outside the parts, or a part that is no plain XML. */
  | "unexpectedBytes"
  | "unreadablePart"
  /** Something of the file format that a findings workbook does not use: a comment, a link, a rule, an extension. */
  | "unexpectedElement"
  | "unexpectedAttribute"
  | "formula"
  | "hiddenSheet"
  | "outsideLink"
  | "definedName"
  /** A property of the file besides its title and language. */
  | "property"
  /** A sign that nobody sees. */
  | "unseenSign"
  | "caseId"
  | "carriedValue";

/** One thing found. */
export interface Leak {
  readonly kind: LeakKind;
  /** The sheet and cell, or the part of the file. */
  readonly place: string;
  /** What was found: a name of the file format, an id, a value. Case data: never to be logged or sent. */
  readonly found: string;
}

/** What a file is searched for. */
export interface Guarded {
  /** All case numbers of the list. */
  readonly caseIds: Iterable<string>;
  /** What was carried along of the cases drawn. */
  readonly carriedValues: Iterable<string>;
  /** Labels and wordings that may be said although a case carries the same: groups, questions, the name of the audit. */
  readonly allowed: readonly string[];
}

/** `unsure` holds short ids and values that are found but can't be told from ordinary numbers and words. */
export interface LeakSearch {
  readonly leaks: readonly Leak[];
  readonly unsure: readonly Leak[];
}
