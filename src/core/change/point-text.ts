/**
 * A change in points of per cent as it is printed: "+15", "−4", "0". Whole points, halves away from 0, so that exchanging
 * the two audits turns the sign and nothing else. A change that is not 0 is never printed so: "+0.3", "−0.3", or "just
 * above 0", because an interval "from 0" would say that there may be none.
 * @example pointText(-0.1488) // => "−15"
 */
export function pointText(share: number): string {
  if (share === 0) return "0";
  const size = 100 * Math.abs(share);
  const sign = share < 0 ? "−" : "+";
  const whole = Math.floor(size + 0.5 + 1e-9);
  if (whole > 0) return `${sign}${whole}`;
  const tenths = Math.floor(10 * size + 0.5 + 1e-9);
  if (tenths > 0) return `${sign}0.${tenths}`;
  return share < 0 ? "just below 0" : "just above 0";
}
