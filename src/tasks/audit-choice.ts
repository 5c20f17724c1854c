/**
 * Which audit of the workbook is meant: its name, or `null` for the one that counts now (the last that is a draft,
 * drawing or committed). A name that no record bears is an audit yet to be set up, as NEW_AUDIT always is.
 */
export type AuditChoice = string | null;
export const NEW_AUDIT = "";
