import type { Fault } from "./faults";

/** Values written to a range with filtered rows land in the visible rows only, in the wrong order (#224). */
export const filteredWrites = (): Fault => ({ filteredWritesLandWrong: true });
