/** The words by which a second review is found again on the record. */
export const secondReviewLabels = {
  heading: "Second review",
  sheet: "Its sheet",
  drawnAt: "Drawn",
  by: "Drawn by",
  reviewer: "Second reviewer",
  seed: "Seed",
  origin: "Where the seed comes from",
  seedHash: "SHA-256 of the seed",
  method: "Method",
  fingerprint: "Fingerprint of the cases",
  firstMarks: "Fingerprint of the first marks",
  groups: "Second review, groups",
  tickets: "Second review, cases",
  ticketColumns: ["Case number", "Ticket", "Rank", "Group"],
  /** Stands for the one group of a sample without groups. */
  allCases: "All cases",
} as const;
