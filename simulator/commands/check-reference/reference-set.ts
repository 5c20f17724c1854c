import type { Answer } from "./answer";
import type { CsvTable } from "./csv-table";
import type { JsonObject } from "./json";

/** How the cases of one kind of reference file are put to the product. */
export interface ReferenceSet {
  /** The code that the file's name begins with. */
  readonly code: string;
  /** Fields that are the question, not the answer; a field inside another as "strata.yes". */
  readonly given: readonly string[];
  /** What the product's exported functions say. */
  readonly answers: (referenceCase: JsonObject, tables: readonly CsvTable[]) => Answers;
}

export type Answers = Readonly<Record<string, Answer>>;
