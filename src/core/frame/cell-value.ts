/** A cell as read from Excel: blank is `""`; an error is an object, because the text "#N/A" is not an error. */
export type CellValue = string | number | boolean | CellError;

export interface CellError {
  readonly error: string;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object";
}
