/** A cell that the auditor can be taken to. `address` is like "C17". */
export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}
