import { percentageText } from "./percentage";
import { FEWEST_FOR_PERCENTAGE } from "./precision";

/**
 * k of n as it is printed: "68%", "<1%", ">99%", and "–" below 10 applicable cases, where only the count is said.
 * @example percentText(39, 57) // => "68%"
 */
export function percentText(count: number, applicable: number): string {
  if (applicable < FEWEST_FOR_PERCENTAGE) return "–";
  return percentageText(count, applicable) ?? "–";
}
