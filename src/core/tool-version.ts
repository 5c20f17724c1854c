/** The version of Case Audit, as package.json has it; it goes into the record of each draw. Checked by: test/manifest.test.ts. */
export const TOOL_VERSION = "0.1.0";
