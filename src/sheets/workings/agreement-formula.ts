import { cellAddress } from "../../core/frame/cell-address";
import type { WorkingsGrid } from "./workings-grid";
import type { WorkingsRow } from "./workings-row";

export const agreesWord = "✓ Yes";
export const differsWord = "✗ No";

/** Worked out twice by different programs, a number is the same if it differs by no more than this share of itself. */
const nearness = "1E-9";

/**
 * Whether what is worked out now is what was written. Counts and printed percentages are compared as they stand; estimates
 * and limits unrounded, to 1e-9, and the printed one must be the rounded form of the unrounded one. null for a row in which nothing was written.
 */
export function agreementFormula(row: WorkingsRow, number: number, grid: WorkingsGrid): string | null {
  const at = (column: number) => cellAddress(column, number);
  const [live, printed, computed] = [at(grid.all), at(grid.printed), at(grid.computed)];
  const checks: string[] = [];
  const hasComputed = row.computed !== undefined && row.computed !== null;
  const hasPrinted = row.printed !== undefined && row.printed !== null;
  if (hasComputed) checks.push(`ABS(${live}-${computed})<=${nearness}*MAX(1,ABS(${computed}))`);
  const asPrinted = row.format === "interval" ? printedAnswer : printedShare;
  if (hasPrinted) checks.push(`${hasComputed ? asPrinted(computed) : live}=${printed}`);
  if (row.written?.some((cell) => cell !== null) === true) {
    const [first, last] = [grid.strata[0] ?? 0, grid.strata.at(-1) ?? 0];
    const now = `${at(first)}:${at(last)}`;
    const then = `${at(grid.written[0] ?? 0)}:${at(grid.written.at(-1) ?? 0)}`;
    checks.push(
      row.format === "proportionFine"
        ? `SUMPRODUCT(--(ABS(${now}-${then})>${nearness}))=0`
        : `SUMPRODUCT(--(${now}<>${then}))=0`,
    );
  }
  if (checks.length === 0) return null;
  const all = checks.length === 1 ? checks.join("") : `AND(${checks.join(",")})`;
  return `IFERROR(IF(${all},"${agreesWord}","${differsWord}"),"${differsWord}")`;
}

/** A share as the findings print it: halves rounded up to whole percent, 0% and 100% only where it is exactly that. */
export function printedShare(cell: string): string {
  const whole = `INT(100*${cell}+0.5+1E-9)`;
  return `IF(AND(${whole}=0,${cell}<>0),"<1%",IF(AND(${whole}=100,${cell}<>1),">99%",${whole}/100))`;
}

/** A number that was answered, as the findings print it: to two decimals, halves away from 0. */
function printedAnswer(cell: string): string {
  return `SIGN(${cell})*INT(100*ABS(${cell})+0.5)/100`;
}

/** k of n as the findings print it, in whole numbers; "–" below `fewest` applicable cases, as the settings say. */
export function printedPercent(count: string, base: string, fewest: number): string {
  const whole = `INT((200*${count}+${base})/(2*${base}))/100`;
  return `IF(${base}<${fewest},"–",IF(AND(${count}>0,200*${count}<${base}),"<1%",IF(AND(${count}<${base},200*(${base}-${count})<=${base}),">99%",${whole})))`;
}
