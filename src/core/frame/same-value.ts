import { isCellError, type CellValue } from "./cell-value";

/** Whether two readings of a cell gave the same. Errors are objects, made anew with each reading. */
export function isSameValue(one: CellValue, other: CellValue): boolean {
  return one === other || (isCellError(one) && isCellError(other) && one.error === other.error);
}
