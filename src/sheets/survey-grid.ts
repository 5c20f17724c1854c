/**
 * Widths of Audit survey in characters: which, in words, a number with its percentage, a reservation or the audit's number, a
 * percentage or interval, a reservation.
 */
export const surveyGrid = [30, 42, 12, 9, 22, 9, 24] as const;
