/** Whether a referrer has only one way to tell of a concern, so that no threshold level is expected of them. */
export const hasOneRoute = (agency: string | null): boolean =>
  agency === "Anonymous" || agency === "Member of the public";
