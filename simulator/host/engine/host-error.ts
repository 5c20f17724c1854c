/** Excel's own error codes that the emulation answers with, and what HTTP status goes with each. */
const statusOf = {
  AccessDenied: 403,
  ActivityLimitReached: 429,
  ApiNotFound: 501,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidOperation: 400,
  InvalidOperationInCellEditMode: 400,
  InvalidReference: 400,
  InvalidSelection: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  RequestPayloadSizeLimitExceeded: 413,
  ResponsePayloadSizeLimitExceeded: 413,
  /** Not one of Excel's: the emulation lacks this member. */
  NotEmulated: 501,
} as const;

export type HostErrorCode = keyof typeof statusOf;

/** What Excel writes in English; in another language it says the same otherwise, so nothing may be decided by it. */
const messageOf: Partial<Record<HostErrorCode, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
};

/** An answer of Excel's that stops a request: thrown inside one it names an action, thrown around one it refuses it whole. */
export class HostError extends Error {
  readonly status: number;

  constructor(
    readonly code: HostErrorCode,
    detail?: string,
  ) {
    super(detail ?? messageOf[code] ?? code);
    this.name = "HostError";
    this.status = statusOf[code];
  }
}
