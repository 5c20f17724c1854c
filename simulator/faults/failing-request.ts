import { HostError, type HostErrorCode } from "../host/engine/host-error";
import type { Fault } from "./faults";

/** The nth request from now (1 is the next) fails as a whole with a code of one's choice: nothing of it is done. */
export function failingRequest(nth = 1, code: HostErrorCode = "GeneralException"): Fault {
  let seen = 0;
  return {
    beforeMember: () => {
      if (seen === nth) throw new HostError(code);
    },
    beforeRequest: () => {
      seen += 1;
    },
  };
}
