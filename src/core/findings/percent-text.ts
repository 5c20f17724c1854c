import { percentageText } from "./percentage";
import { FEWEST_FOR_PERCENTAGE } from "./precision";

/**
 * k of n as it is printed: "68%", "<1%", ">99%", and "–" below `fewest` applicable cases (ten, where the
 * settings say nothing else), where only the count is said.
 * @example percentText(39, 57) // => "68%"
 */
export function percentText(
  count: number,
  applicable: number,
  fewest: number = FEWEST_FOR_PERCENTAGE,
): string {
  if (applicable < fewest) return "–";
  return percentageText(count, applicable) ?? "–";
}
