import type { Applicability, CriteriaSet, CriterionId } from "./criterion";
import { mashReferralQuestions } from "./mash-referral-questions";
import { mashThresholdSet } from "./mash-threshold-set";
import { numberedQuestions, type WrittenQuestion } from "./set-parts";

const joint = "Joint referral procedure";
const threshold = mashThresholdSet.auditedAgainst;

/** One of the seven main questions as it is in the short set, put into a section. */
function main(id: string, section: string): WrittenQuestion {
  const found = mashThresholdSet.criteria.find((criterion) => criterion.id === id);
  if (found === undefined) throw new Error(`no question ${id}`);
  return { ...found, section };
}

const whenAnswered = (id: string, ...answers: readonly string[]): Applicability => ({
  when: "answerIsOneOf",
  criterion: id as CriterionId,
  answers,
});

const agencies = [
  "Education",
  "Health visitor or school nurse",
  "GP",
  "Hospital",
  "Mental health",
  "Police",
  "Probation",
  "Housing",
  "Adult social care",
  "Early help",
  "Other",
];

/**
 * The MASH threshold audit with all its parts: the seven main questions as in the short set, and round them what was
 * indicated, who was contacted and who was missed, each part of quality, consent and its reasons, form, assessments, DASH,
 * feedback and urgent concerns.
 */
export const mashCompleteSet: CriteriaSet = {
  ...mashThresholdSet,
  id: "mash-threshold-complete",
  title: "MASH threshold audit, all parts",
  criteria: numberedQuestions(
    [
      {
        id: "urgent",
        section: "Safeguarding first",
        shortName: "Urgent concern",
        question: "Is there an urgent safeguarding concern that nobody is acting on?",
        guidance: "Stop and tell the manager of the service today. The audit goes on afterwards.",
        kind: "choice",
        options: ["No", "Yes, told today", "Yes, not told yet"],
      },
      {
        id: "threshold-indicated",
        section: "Threshold",
        shortName: "Level indicated",
        question: "Which level of need did the referrer indicate?",
        guidance: "As marked on the form, not as you would mark it. None indicated where the box is empty.",
        standard: joint,
        kind: "choice",
        options: ["None indicated", "Universal", "Early help", "Targeted", "Specialist", "Only one route"],
      },
      main("threshold", "Threshold"),
      main("agencies", "Agencies"),
      {
        id: "agencies-contacted",
        section: "Agencies",
        shortName: "Who was contacted",
        question: "Which agencies were contacted?",
        guidance: "Every agency that was asked for information before the decision, by the record.",
        kind: "choices",
        options: ["None", ...agencies],
      },
      {
        id: "agencies-missed",
        section: "Agencies",
        shortName: "Who was missed",
        question: "Which agencies should have been contacted and were not?",
        guidance: "Those that know the child or the family, by what is on the file.",
        kind: "choices",
        options: agencies,
        applies: whenAnswered("agencies", "No"),
      },
      ...mashReferralQuestions(main("quality", "Quality of the referral")),
      main("decision", "Decision"),
      main("consent", "Consent"),
      {
        id: "consent-recorded",
        section: "Consent",
        shortName: "What is recorded",
        question: "What does the referral say about consent?",
        guidance: "Not recorded where the box is empty and no reason is given anywhere on the form.",
        kind: "choice",
        options: ["Gained", "Not gained, with reason", "Overridden, with reason", "Not recorded"],
      },
      {
        id: "consent-reason",
        section: "Consent",
        shortName: "Reason given",
        question: "What reason is given for not gaining or for overriding consent?",
        guidance: "In a few words, without names.",
        kind: "text",
        applies: whenAnswered("consent-recorded", "Not gained, with reason", "Overridden, with reason"),
      },
      main("police-form", "Form and assessments"),
      {
        id: "form-version",
        section: "Form and assessments",
        shortName: "Form version",
        question: "Which version of the police form was used?",
        guidance: "It stands in the foot of the form. Only for referrals from the police.",
        standard: joint,
        kind: "choice",
        options: ["New 101", "Old 101", "Other form", "Can’t be seen"],
        applies: { when: "columnIsOneOf", column: "Referring agency", values: ["Police"] },
      },
      {
        id: "assessments",
        section: "Form and assessments",
        shortName: "Attached",
        question: "Which assessments are attached?",
        guidance: "What came with the referral, whether or not it was asked for.",
        kind: "choices",
        options: [
          "None",
          "Early help assessment",
          "DASH",
          "Neglect tool",
          "Exploitation tool",
          "Medical",
          "Other",
        ],
      },
      {
        id: "dash-sign-off",
        section: "Form and assessments",
        shortName: "DASH signed off",
        question: "Is the DASH signed off by a supervisor?",
        foundSentence: "The DASH was signed off in {k} of {n}.",
        guidance: "A name and a date of a supervisor. Mark N/A where no DASH came with the referral.",
        standard: joint,
        reasons: ["No signature", "Signed late", "Score and text don’t agree"],
        applies: whenAnswered("assessments", "DASH"),
      },
      {
        id: "feedback-required",
        section: "Feedback",
        shortName: "Feedback required",
        question: "Is feedback to the referrer required?",
        guidance:
          "No for an anonymous caller, or where the referrer must not be told; say so in the comment.",
        kind: "choice",
        options: ["Yes", "No"],
      },
      main("feedback", "Feedback"),
    ],
    threshold,
  ),
};
