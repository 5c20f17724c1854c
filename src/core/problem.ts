import type { ChangeProblem } from "./change-problem";
import type { FindingsProblem } from "./findings-problem";
import type { FrameProblem } from "./frame-problem";
import type { ListProblem } from "./list-problem";
import type { SampleProblem, StatedDrawProblem } from "./sample-problem";
import type { ShareProblem } from "./share-problem";
import type { ScoringProblem } from "./scoring-problem";
import type { SurveyProblem } from "./survey-problem";
import type { HostProblem, WorkbookProblem } from "./workbook-problem";

/**
 * Everything that stops a task, as facts without words. `pane/explain.ts` turns each into sentences; a new kind
 * without words does not compile. Rows and columns are those that the auditor sees: row 1 is the first row of the
 * sheet, columns are named by their header.
 */
export type Problem =
  | ListProblem
  | FrameProblem
  | SampleProblem
  | StatedDrawProblem
  | ScoringProblem
  | FindingsProblem
  | ShareProblem
  | SurveyProblem
  | ChangeProblem
  | WorkbookProblem
  | HostProblem;

export type ProblemOf<K extends Problem["kind"]> = Extract<Problem, { kind: K }>;
