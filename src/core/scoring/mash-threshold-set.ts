import type { Criterion, CriterionId, CriteriaSet, MarkChoice } from "./criterion";

const yes: MarkChoice = { word: "Yes", meaning: "met" };
const partly: MarkChoice = { word: "Partly", meaning: "partly" };
const no: MarkChoice = { word: "No", meaning: "notMet" };
const notApplicable: MarkChoice = { word: "N/A", meaning: "notApplicable" };
const deemedMet: MarkChoice = { word: "Deemed met", meaning: "deemedMet" };

const thresholdDocument = "Cambridgeshire Threshold Document (2017)";
const workingTogether = "Working Together to Safeguard Children (2015)";

const criteria: readonly Omit<Criterion, "number" | "section" | "kind" | "options">[] = [
  {
    id: "threshold" as CriterionId,
    shortName: "Threshold level",
    question: "Was the right level of need marked on the referral?",
    foundSentence: "The right level of need was marked in {k} of {n}.",
    guidance:
      "Compare the level marked with what the referral says, using the threshold document. No level marked is No. " +
      "Mark Deemed met where the referrer has only one route, such as a member of the public or an anonymous caller. " +
      "Mark N/A where no level could be asked for.",
    standard: thresholdDocument,
    marks: [yes, no, notApplicable, deemedMet],
    reasons: ["None indicated", "Wrong for the information"],
    applies: { when: "always" },
    deemedMetBecause: "because the referrer has only one route",
  },
  {
    id: "agencies" as CriterionId,
    shortName: "Agencies contacted",
    question: "Were all relevant agencies contacted for information before the decision?",
    foundSentence: "All relevant agencies were contacted in {k} of {n}.",
    guidance:
      "Look for the agencies that know the child or the family: school, health, police, probation, adult services. " +
      "Yes only if each of them was asked, or the reason for not asking is recorded. " +
      "Mark N/A where the case was passed on at once and nothing had to be gathered.",
    standard: `${workingTogether}, chapter 1`,
    marks: [yes, no, notApplicable],
    reasons: [
      "Education not contacted",
      "Health not contacted",
      "Other agency not contacted",
      "No contact recorded",
    ],
    applies: { when: "always" },
  },
  {
    id: "quality" as CriterionId,
    shortName: "Good quality",
    question: "Is the referral of good quality?",
    foundSentence: "{k} of {n} were of good quality.",
    guidance:
      "Yes: clear and to the point, with risks and protective factors, an analysis, and what support is asked for. " +
      "Partly: the concern is clear but one of these is missing. No: too sparse, or so long that the concern is lost. " +
      "Mark N/A where there is no written referral.",
    standard: `${thresholdDocument}, referral form`,
    marks: [yes, partly, no, notApplicable],
    reasons: ["Too little detail", "Too much that does not matter", "No analysis", "Form not completed"],
    applies: { when: "always" },
  },
  {
    id: "decision" as CriterionId,
    shortName: "Right decision",
    question: "Was the right decision made on the information gained?",
    foundSentence: "Auditors agreed with the decision in {k} of {n}.",
    guidance:
      "Judge by what the hub knew then, not by what came later. If in doubt, mark No and say why. " +
      "Mark N/A where no decision is on the file.",
    standard: `${workingTogether}, chapter 1`,
    marks: [yes, no, notApplicable],
    reasons: [
      "Threshold set too high",
      "Threshold set too low",
      "Information missing",
      "Reason not recorded",
    ],
    applies: { when: "always" },
  },
  {
    id: "feedback" as CriterionId,
    shortName: "Referrer told",
    question: "Was the referrer told the outcome?",
    foundSentence: "The outcome was fed back in {k} of {n}.",
    guidance:
      "Yes if the record shows that the referrer was told what was decided. A letter that was only planned is No. " +
      "Mark N/A where nobody can be told, such as an anonymous caller, or where the referrer is not to be told.",
    standard: `${workingTogether}, chapter 1`,
    marks: [yes, no, notApplicable],
    reasons: ["No feedback recorded", "Feedback planned, not sent"],
    applies: { when: "always" },
  },
  {
    id: "consent" as CriterionId,
    shortName: "Consent recorded",
    question: "Was parental consent, or the reason for none, recorded?",
    foundSentence: "Consent, or the reason for none, was recorded in {k} of {n}.",
    guidance:
      "Yes if the form says that a parent agreed, or why nobody was asked or a refusal was overridden. " +
      "A ticked box is enough. Mark N/A where consent does not have to be sought.",
    standard: `${thresholdDocument}, consent`,
    marks: [yes, no, notApplicable],
    reasons: ["Consent box left empty", "No reason given for not asking", "Refusal not explained"],
    applies: { when: "always" },
  },
  {
    id: "police-form" as CriterionId,
    shortName: "Police form",
    question: "Was the current police form used?",
    foundSentence: "The current police form was used in {k} of {n}.",
    guidance:
      "Only for referrals from the police. Yes if the form is the new 101, which has a place for parental consent. " +
      "Mark N/A for all other referrers.",
    standard: "Joint referral procedure: police 101 form",
    marks: [yes, no, notApplicable],
    reasons: ["Old form used", "Other form used"],
    applies: { when: "columnIsOneOf", column: "Referring agency", values: ["Police"] },
  },
];

/**
 * The ready-made set for referrals to a multi-agency safeguarding hub (MASH): seven questions on the level of need, what
 * was gathered, the decision, and what the referrer and the family were told.
 */
export const mashThresholdSet: CriteriaSet = {
  id: "mash-threshold",
  title: "MASH threshold audit",
  auditedAgainst: `${thresholdDocument}; ${workingTogether}`,
  caseWord: { one: "referral", many: "referrals" },
  criteria: criteria.map((criterion, index) => ({
    ...criterion,
    number: index + 1,
    section: "",
    kind: "mark",
    options: [],
  })),
  themes: [
    "Risk assessment attached",
    "Agencies contacted",
    "Consent",
    "Voice of the child",
    "Analysis of risk",
    "Management oversight",
    "Recording",
    "Form",
  ],
};
