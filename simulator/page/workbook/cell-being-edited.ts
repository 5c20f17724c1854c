import type { Fault } from "../../faults/faults";
import { HostError } from "../../host/engine/host-error";

/** While a person types in a cell, Excel refuses every request. */
export const cellBeingEdited: Fault = {
  beforeRequest: () => {
    throw new HostError("InvalidOperationInCellEditMode", undefined, { isTransport: true });
  },
};
