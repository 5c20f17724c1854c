/** How many of those who were invited responded. */
export interface ResponseRate {
  readonly responses: number;
  readonly invited: number;
}

/**
 * The response rate, where it is known how many were invited; null where that is not known, or fewer were invited than
 * responded, which can't be.
 */
export function responseRate(responses: number, invited: number | null): ResponseRate | null {
  if (invited === null || !Number.isInteger(invited) || invited < Math.max(1, responses)) return null;
  return { responses, invited };
}
