import type { RecognisedAudit } from "../tasks/recognised-audit";
import { numbered, SURVEY_SHEET } from "../tasks/own-sheets";

/** The name of Audit survey of the audit that is shown, where it stands; null where it does not. */
export function surveySheetHere(audit: RecognisedAudit | null): string | null {
  const name = audit?.record?.definition.name ?? audit?.existingCases?.name;
  const number = audit?.audits.find((each) => each.name === name)?.number ?? 1;
  const sheet = numbered(SURVEY_SHEET, number);
  return audit?.look.sheets.some((each) => each.name === sheet) === true ? sheet : null;
}
