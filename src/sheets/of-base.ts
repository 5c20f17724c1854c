import { countOfBase } from "../core/findings/count-of-base";

/** "39 of 57": k of n, always together; "–" where there is no base. */
export function ofBase(count: number, base: number): string {
  return countOfBase(count, base);
}
