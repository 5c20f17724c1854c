/**
 * Counts from 1 to this are hidden. 5 is the rule of the Department for Education for children in need ("c" for one to
 * five); 7 and 9 are stricter choices. null hides nothing: a report for use inside, which must be labelled so.
 * Source: Department for Education, Children in need, 2020 and 2021, explore-education-statistics.service.gov.uk, "Confidentiality":
 * 1 to 5 inclusive become "c", with secondary suppression; zeros stay.
 */
export type SmallNumberLimit = 5 | 7 | 9 | null;

/** Is the count one to hide? 0 never is: it says that there was nobody. */
export function isSmall(count: number, limit: SmallNumberLimit): boolean {
  return limit !== null && count >= 1 && count <= limit;
}

/** The limits up to the one chosen, the lowest first: what a lower one hides, a higher one hides too. */
export function limitsUpTo(limit: SmallNumberLimit): readonly SmallNumberLimit[] {
  const all = [5, 7, 9] as const;
  return limit === null ? [null] : all.filter((one) => one <= limit);
}
