import type { AuditSettings } from "../audit-definition";
import type { ListPlace } from "../frame/list-cells";
import type { StatedDraw } from "../sampling/stated-draw";
import type { MarkWord } from "./mark-words";

/** "I already have my cases": a table scored or to be scored, drawn outside this tool. */
export interface ExistingCases {
  readonly name: string;
  readonly place: ListPlace;
  readonly caseIdColumn: string;
  /** null where the cases were not grouped. */
  readonly groupColumn: string | null;
  /** How many cases there were in each group ("" where not grouped); null where nobody knows. */
  readonly populationSizes: Readonly<Record<string, number>> | null;
  readonly chosen: "random" | "notRandom" | "unknown";
  readonly criteriaSet: string;
  /** Columns of the table that already hold the marks of a criterion, by criterion id. */
  readonly markColumns: Readonly<Record<string, string>>;
  /**
   * What the words of those columns stand for, by criterion id, as the auditor confirmed it. Words that are not here and not
   * marks of the criterion are not allowed. Left out in records of earlier versions.
   */
  readonly markWords?: Readonly<Record<string, readonly MarkWord[]>>;
  readonly settings: AuditSettings;
  /**
   * Drawn by this tool's method outside of it, as the auditor states it; `chosen` is then "random", and the sizes come from
   * the table. Left out where the cases were not drawn so, and in records of earlier versions.
   */
  readonly drawn?: StatedDraw;
}
