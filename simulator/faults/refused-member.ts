import { HostError, type HostErrorCode } from "../host/engine/host-error";
import type { Fault } from "./faults";

/**
 * A member that fails with a code of one's choice: `refusedMember("Worksheet.delete", "AccessDenied")`. After `times`
 * refusals it works again.
 */
export function refusedMember(member: string, code: HostErrorCode, times = Infinity): Fault {
  let left = times;
  return {
    beforeMember: (name) => {
      if (name !== member || left <= 0) return;
      left -= 1;
      throw new HostError(code);
    },
  };
}
