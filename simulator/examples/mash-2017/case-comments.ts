import type { MarkedQuestion } from "./case-marks";

/** What a scorer wrote beside one question, and the mark and reason that a case must have for it to fit. */
export interface CaseComment {
  readonly question: MarkedQuestion;
  readonly mark: string;
  /** The reason for No that it belongs to; "" with any other mark. */
  readonly reason: string;
  /** "" for a plain comment. */
  readonly kind: "Good practice" | "To improve" | "";
  /** "" for a plain comment. */
  readonly theme: string;
  readonly text: string;
}

const good = (question: MarkedQuestion, theme: string, text: string): CaseComment => ({
  question,
  mark: "Yes",
  reason: "",
  kind: "Good practice",
  theme,
  text,
});
const improve = (question: MarkedQuestion, reason: string, theme: string, text: string): CaseComment => ({
  question,
  mark: "No",
  reason,
  kind: "To improve",
  theme,
  text,
});

/** All made up, after what the published report says of good practice and of areas for improvement. */
export const caseComments: readonly CaseComment[] = [
  good("agencies", "Agencies contacted", "The schools of all siblings were contacted."),
  good("agencies", "Agencies contacted", "An interpreter was used to speak with the mother."),
  good("agencies", "Agencies contacted", "The health report covered every child in the household."),
  good("agencies", "Voice of the child", "School spoke with the child once the hub had rung."),
  good("quality", "Risk assessment attached", "A Graded Care Profile was sent with the referral."),
  good("quality", "Risk assessment attached", "An Early Help Assessment was attached, and up to date."),
  good("quality", "Analysis of risk", "Risks and strengths are set out clearly, with a conclusion."),
  good("consent", "Consent", "Both the young person and a parent were asked, and it is recorded."),
  good("consent", "Consent", "Refused, and overridden for the safety of the child; the reason is recorded."),
  good("decision", "Management oversight", "A supervisor raised the level of risk and said why."),
  good("policeForm", "Form", "The new form was used, with its part on consent filled in."),
  improve(
    "agencies",
    "Education not contacted",
    "Agencies contacted",
    "The child is at school; education was not contacted.",
  ),
  improve("agencies", "Health not contacted", "Agencies contacted", "Health was not asked about an injury."),
  improve(
    "agencies",
    "Other agency not contacted",
    "Agencies contacted",
    "Probation was not contacted about a known risk.",
  ),
  improve(
    "agencies",
    "Other agency not contacted",
    "Voice of the child",
    "Grandparents with daily contact were not asked, nor was the child.",
  ),
  improve("quality", "Too little detail", "Recording", "Too sparse to see what the worry is."),
  improve(
    "quality",
    "Too much that does not matter",
    "Recording",
    "Very long, with much that does not bear on the child.",
  ),
  improve(
    "quality",
    "No analysis",
    "Analysis of risk",
    "Agency terms are listed, and nothing says what they mean here.",
  ),
  improve(
    "quality",
    "Form not completed",
    "Form",
    'The box "exploitation" is ticked but the part that belongs to it is empty.',
  ),
  improve("consent", "No reason given for not asking", "Consent", "Nothing says why consent was not sought."),
  improve("policeForm", "Old form used", "Form", "An old form with the old contact details was used."),
  {
    question: "decision",
    mark: "N/A",
    reason: "",
    kind: "",
    theme: "",
    text: "No decision is on the file yet.",
  },
];
