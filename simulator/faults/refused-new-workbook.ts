import type { HostErrorCode } from "../host/engine/host-error";
import type { Fault } from "./faults";
import { refusedMember } from "./refused-member";

/** A policy, or an Excel that can't: no file is opened as a new workbook (#3568, #3646). */
export const refusedNewWorkbook = (code: HostErrorCode = "AccessDenied"): Fault =>
  refusedMember("WorkbookCreated.open", code);
