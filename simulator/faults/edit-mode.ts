import { HostError } from "../host/engine/host-error";
import type { Fault } from "./faults";

/** A cell is being typed into, or a dropdown is open: Excel refuses every request until the person is done. */
export const editMode = (): Fault => ({
  beforeRequest: () => {
    throw new HostError("InvalidOperationInCellEditMode");
  },
});
