import { usualMarks, type WrittenQuestion } from "./set-parts";

const { yes, partly, no, notApplicable } = usualMarks;
const section = "Quality of the referral";
const standard = "Joint referral procedure: what a good referral says";

const part = (
  id: string,
  shortName: string,
  question: string,
  found: string,
  guidance: string,
): WrittenQuestion => ({
  id,
  section,
  shortName,
  question,
  foundSentence: `${found} in {k} of {n}.`,
  guidance,
  standard,
  marks: [yes, partly, no, notApplicable],
});

/** Whether a referral is good as a whole, and each part of it. */
export function mashReferralQuestions(whole: WrittenQuestion): readonly WrittenQuestion[] {
  return [
    whole,
    part(
      "quality-clear",
      "Clear",
      "Is the concern clear and to the point?",
      "The concern was clear",
      "Somebody who does not know the family understands what the worry is and why now.",
    ),
    part(
      "quality-analysis",
      "Analysis",
      "Does it say what the facts mean for the child?",
      "There was an analysis",
      "More than a list of events: what they mean for this child, and what may come of them.",
    ),
    part(
      "quality-factors",
      "Risk and protection",
      "Are risk and protective factors named?",
      "Risk and protective factors were named",
      "Both of them. Partly where only one of the two is there.",
    ),
    part(
      "quality-voice",
      "Voice of the child",
      "Is the voice of the child heard?",
      "The voice of the child was heard",
      "What the child says or shows, in its own words or by observation. Mark N/A for an unborn child.",
    ),
    part(
      "quality-siblings",
      "Siblings",
      "Are brothers and sisters named and thought of?",
      "Brothers and sisters were thought of",
      "Half-siblings and those who live elsewhere too. Mark N/A where there are none.",
    ),
    part(
      "quality-form",
      "Right form",
      "Is it on the right form?",
      "The right form was used",
      "The form that the procedure names for this referrer. Mark N/A where no form is asked for.",
    ),
    part(
      "quality-acronyms",
      "Free of acronyms",
      "Is it free of acronyms that others don’t know?",
      "There were no unexplained acronyms",
      "An acronym that is written out once is no fault.",
    ),
    part(
      "quality-spelling",
      "Spelling",
      "Are spelling and names right?",
      "Spelling and names were right",
      "Names, dates of birth and addresses agree throughout. Small slips elsewhere are Partly at most.",
    ),
  ];
}
