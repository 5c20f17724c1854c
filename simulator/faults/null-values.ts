import type { Fault } from "./faults";

/** Ranges with more than so many cells answer null for their values (#6781: five million in Excel). */
export const nullValues = (overCells: number): Fault => ({ nullValuesOver: overCells });
