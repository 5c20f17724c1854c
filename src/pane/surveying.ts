import type { SurveyDefinition } from "../core/survey/survey-definition";
import type { RecognisedAudit } from "../tasks/recognised-audit";
import type { SurveyReading, WrittenSurvey } from "../tasks/survey-results";

/** The survey beside the audit, as far as the pane has come with it. */
export interface Surveying {
  /** The sheet that the auditor chose; null: the one that was set up before, or a likely one. */
  readonly sheet: string | null;
  /** The row of headers as the auditor said; null: as found. */
  readonly headerRow: number | null;
  /** null until it is read, and where no sheet is chosen or likely. */
  readonly reading: SurveyReading | null;
  /** The look at the workbook that the reading belongs to; after another look it is read anew. */
  readonly of: RecognisedAudit | null;
  /** As changed here and not added yet; null: as read. */
  readonly definition: SurveyDefinition | null;
  /** How many were invited, as typed; null where nothing was. */
  readonly invited: string | null;
  /** As it was added just now. */
  readonly made: WrittenSurvey | null;
}

export const nothingSurveyed: Surveying = {
  sheet: null,
  headerRow: null,
  reading: null,
  of: null,
  definition: null,
  invited: null,
  made: null,
};
