import { HostError } from "../host/engine/host-error";
import type { Fault } from "./faults";

/** The limit of Excel on the web, each way. */
const fiveMegabytes = 5 * 1024 * 1024;

/** A request that is too large is refused unseen; an answer that is too large is not given, but what was done is done. */
export const payloadLimit = (bytesIn = fiveMegabytes, bytesOut = fiveMegabytes): Fault => ({
  beforeRequest: (bytes) => {
    if (bytes > bytesIn) throw new HostError("RequestPayloadSizeLimitExceeded");
  },
  beforeAnswer: (bytes) => {
    if (bytes > bytesOut) throw new HostError("ResponsePayloadSizeLimitExceeded");
  },
});
