import type { CriterionId } from "../../core/scoring/criterion";

/** The columns of the scored table, as formulas name them; null for a column that isn't there. */
export interface ScoringReferences {
  readonly caseNumber: string;
  /** null where the cases are not grouped. */
  readonly group: string | null;
  /** Groups are told apart letter by letter, because COUNTIFS would take two of them for the same. */
  readonly exactGroups: boolean;
  readonly role: string | null;
  /** Spares that wait stand among the cases, as "Spare". */
  readonly hasSpares: boolean;
  readonly questions: ReadonlyMap<CriterionId, QuestionReferences>;
  /** The columns that rules ask about, by header as the rule names it. */
  readonly carried: ReadonlyMap<string, string>;
  /** The columns that the findings are broken down by, by header. */
  readonly brokenDownBy: ReadonlyMap<string, string>;
  /** Columns in which words have spaces before or after them. */
  readonly untidy: ReadonlySet<string>;
  /** Those of `brokenDownBy`, and of the answers that are not marks, with a cell that Excel compares otherwise than it is read. */
  readonly unlike: ReadonlySet<string>;
  readonly agreed: AgreedReferences | null;
}

export interface QuestionReferences {
  readonly mark: string;
  readonly reason: string | null;
  readonly kind: string | null;
  readonly theme: string | null;
}

/** The columns of Audit disagreements. */
export interface AgreedReferences {
  readonly caseNumber: string;
  readonly questionId: string;
  readonly agreed: string;
  /** Questions on which reviewers differed. */
  readonly questions: ReadonlySet<CriterionId>;
}
