/** Words by which the record of cases chosen outside this tool is known and read again. */
export const existingCasesLabels = {
  /** Beside "State". */
  chosenElsewhere: "Chosen elsewhere",
  /** Stands where no fingerprint was given. */
  fingerprintNotGiven: "Not given",
} as const;
