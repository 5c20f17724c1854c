import type { HostProblem } from "../core/workbook-problem";

/** The answer was not usable because it, or what was asked, was too large: ask for less. */
const payloadCodes: ReadonlySet<string> = new Set([
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "PayloadSizeLimitExceeded",
]);

/** An error that came from Excel or its client library, known by its code because its message is in the user's language. */
export interface HostError {
  readonly code: string;
  /** The member that refused, as the client library names it: "Range.values". */
  readonly where: string;
}

/** The facts of an error of Excel; null for anything else, which is a mistake of the program. */
export function hostError(error: unknown): HostError | null {
  if (typeof error !== "object" || error === null || !("code" in error) || typeof error.code !== "string")
    return null;
  const debug = "debugInfo" in error ? error.debugInfo : null;
  const place =
    typeof debug === "object" && debug !== null && "errorLocation" in debug ? debug.errorLocation : null;
  return { code: error.code, where: typeof place === "string" ? place : "" };
}

/** Nothing of such a request was done: it may be sent again in parts. */
export function isTooLargeToSend(error: HostError): boolean {
  return error.code === "RequestPayloadSizeLimitExceeded";
}

/** Too large to send, or to come back. */
export function isPayloadError(error: HostError): boolean {
  return payloadCodes.has(error.code);
}

/** What the auditor is told of an error of Excel, by its code. `sheet` is the one that was being written, where known. */
export function problemOfHostError(
  { code, where }: HostError,
  sheet: string | null,
  written: readonly string[],
): HostProblem {
  switch (code) {
    case "InvalidOperationInCellEditMode":
    case "CellEditMode":
      return { kind: "cellBeingEdited", written };
    case "AccessDenied":
      return { kind: "accessDenied", sheet, written };
    case "ActivityLimitReached":
    case "HostRestartNeeded":
    case "Timeout":
    case "RequestTimedOut":
      return { kind: "excelBusy", seconds: 0, written };
    default:
      return { kind: "excelRefused", code, where, written };
  }
}
