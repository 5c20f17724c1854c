import type { DrawEvent } from "../sampling/draw-record";
import type { RecordedCheck } from "../sampling/last-check";
import type { DrawnElsewhere } from "../sampling/drawn-elsewhere";
import type { ExistingCases } from "./existing-cases";

/** What stands on the record of an audit whose cases were chosen outside this tool. */
export interface ExistingCasesRecord {
  /** The sheet that holds it. */
  readonly sheet: string;
  readonly cases: ExistingCases;
  /** null where they were not drawn by this tool's method. */
  readonly draw: DrawnElsewhere | null;
  /** Those among the events; empty where there is no draw to check. */
  readonly checks: readonly RecordedCheck[];
  /** The register, oldest first: checks, and what was done for a second review. */
  readonly events: readonly DrawEvent[];
}
