/** What a scorer wrote beside one question of one case. */
export interface CaseComment {
  readonly goodPractice: string;
  readonly goodPracticeTheme: string;
  readonly toImprove: string;
  readonly toImproveTheme: string;
}

const good = (theme: string, text: string): CaseComment => ({
  goodPractice: text,
  goodPracticeTheme: theme,
  toImprove: "",
  toImproveTheme: "",
});
const improve = (theme: string, text: string): CaseComment => ({
  goodPractice: "",
  goodPracticeTheme: "",
  toImprove: text,
  toImproveTheme: theme,
});

/** Comments on cases where a question was met or not, so that none gainsays the mark it stands beside. */
export const commentsByMark = {
  agenciesYes: [
    good("Agencies contacted", "The schools of all siblings were contacted."),
    good("Agencies contacted", "An interpreter was used to speak with the mother."),
    good("Agencies contacted", "The health report covered every child in the household."),
  ],
  agenciesNo: [
    improve("Agencies contacted", "The child is at school; education was not contacted."),
    improve("Agencies contacted", "Health was not contacted."),
    improve("Voice of the child", "Grandparents with daily contact were not asked, nor was the child."),
    improve("Agencies contacted", "Probation was not contacted about a known risk."),
  ],
  qualityYes: [
    good("Risk assessment attached", "A Graded Care Profile was sent with the referral."),
    good("Risk assessment attached", "An Early Help Assessment was attached and up to date."),
    good("Recording", "Risks and strengths are set out clearly, with a conclusion."),
  ],
  qualityNo: [
    improve("Recording", "Very long, with much that does not bear on the child."),
    improve("Recording", "Too sparse to see what the worry is."),
    improve("Recording", "Agency terms are used without an explanation."),
    improve("Form", "A box is ticked but the part that belongs to it is empty."),
  ],
  consentYes: [
    good("Consent", "Consent of parent and of young person was asked for and recorded."),
    good("Consent", "Consent was gained during enquiries and recorded at once."),
  ],
  consentNo: [improve("Consent", "Nothing says why consent was not sought.")],
  policeFormNo: [improve("Form", "An old form with the old contact details was used.")],
} as const satisfies Readonly<Record<string, readonly CaseComment[]>>;
