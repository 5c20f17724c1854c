/** Label of the fact on Audit survey that says when it was made. */
export const surveyMadeLabel = "Made";
