/** Widths of Audit survey in characters: which, in words, two numbers each with its percentage, a reservation. */
export const surveyGrid = [34, 46, 13, 9, 13, 9, 24] as const;
