import { isUnlike } from "./value-conditions";
import { quotedText } from "./quoted-text";

/** Excel nests no more functions than 64, and each option takes one. */
const mostOptions = 50;

/** Several choices of one cell, as expressions over a column that an error in a cell does not spoil. */
export interface ChosenOptions {
  /** 1 for each cell in which options stand and nothing else. */
  readonly answered: string;
  /** 1 for each such cell in which this option is one of them. */
  readonly has: (option: string) => string;
}

/**
 * Several choices stand in one cell with semicolons between them. The list is taken apart into `;one;;two;`, so that an
 * option is found whole or not at all, by FIND, which knows no patterns; a cell that holds anything else than options is
 * none, as it is read. null where an option holds a semicolon or a quotation mark of its own, or more than single spaces,
 * and where there are too many of them for a formula.
 * Checked by: test/sheets/workings/chosen-options.test.ts
 */
export function chosenOptions(column: string, options: readonly string[]): ChosenOptions | null {
  const isPlain = (option: string) => !/[;"]/.test(option) && !isUnlike(option);
  if (options.length === 0 || options.length > mostOptions || !options.every(isPlain)) return null;
  const listed = `";"&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(LOWER(TRIM(${column})),"; ",";")," ;",";"),";",";;")&";"`;
  const without = (text: string, part: string) => `SUBSTITUTE(${text},${part},"")`;
  const rest = without(options.map(whole).reduce(without, listed), '";;"');
  const isAllowed = `(LEN(${rest})=0)`;
  return {
    answered: `ISNUMBER(1/(${isAllowed}*(LEN(${without(listed, '";;"')})>0)))`,
    has: (option) => `ISNUMBER(FIND(${whole(option)},${listed})/${isAllowed})`,
  };
}

function whole(option: string): string {
  return quotedText(`;${option.trim().toLowerCase()};`);
}
