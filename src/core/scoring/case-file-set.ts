import type { CriteriaSet, MarkChoice } from "./criterion";
import { numberedQuestions, usualMarks } from "./set-parts";

/** Four grades. The two upper ones count as met: the question is whether the work was good enough. */
const grades: readonly MarkChoice[] = [
  { word: "Outstanding", meaning: "met" },
  { word: "Good", meaning: "met" },
  { word: "Requires improvement", meaning: "notMet" },
  { word: "Inadequate", meaning: "notMet" },
  usualMarks.notApplicable,
];

const own = "The board’s own practice standards";
const workingTogether = "Working Together to Safeguard Children";
const reasons = ["Missing", "Out of date", "Too little detail", "No analysis"];

const graded = (found: string) => ({
  marks: grades,
  reasons,
  foundSentence: `${found} good or better in {k} of {n}.`,
});

/** The ready-made set for whole case files of any service, with four grades; Good and Outstanding count as met. */
export const caseFileSet: CriteriaSet = {
  id: "case-file",
  title: "Case-file audit with four grades",
  auditedAgainst: `${own}; ${workingTogether}`,
  caseWord: { one: "case file", many: "case files" },
  criteria: numberedQuestions(
    [
      {
        ...graded("Assessments were"),
        id: "assessment",
        section: "Assessment and plan",
        shortName: "Assessment",
        question: "How good is the assessment?",
        guidance:
          "Up to date, with history, risks, protective factors and a clear judgement. Good: nothing of weight is missing.",
        standard: `${workingTogether}, chapter 1`,
      },
      {
        ...graded("Plans were"),
        id: "plan",
        section: "Assessment and plan",
        shortName: "Plan",
        question: "How good is the plan?",
        guidance:
          "It follows from the assessment and says who does what by when, and what happens if it is not done.",
        standard: `${workingTogether}, chapter 1`,
      },
      {
        ...graded("Reviews were"),
        id: "review",
        section: "Assessment and plan",
        shortName: "Review",
        question: "How well was the plan reviewed?",
        guidance: "Held in time, with the people who matter, and the plan was changed where it did not work.",
      },
      {
        ...graded("The child’s voice was"),
        id: "voice",
        section: "The child and the family",
        shortName: "Voice of the child",
        question: "How well is the child’s view recorded and used?",
        guidance:
          "Seen and heard alone where that is right, in the child’s words, and it shows in what was decided.",
      },
      {
        ...graded("Work with the family was"),
        id: "family",
        section: "The child and the family",
        shortName: "Work with family",
        question: "How well were parents and carers involved?",
        guidance: "Fathers and carers outside the home too. If nobody was asked, look for a recorded reason.",
      },
      {
        ...graded("Work together was"),
        id: "together",
        section: "Working together",
        shortName: "Agencies together",
        question: "How well did agencies work together?",
        guidance:
          "Information was asked for, given and used; meetings had the right people; disagreements were settled.",
        standard: `${workingTogether}, chapter 1`,
      },
      {
        ...graded("Supervision was"),
        id: "supervision",
        section: "Working together",
        shortName: "Supervision",
        question: "How good is management oversight and supervision?",
        guidance:
          "Regular, recorded with reasons, and what was agreed was done. A signature alone is not oversight.",
      },
      {
        ...graded("Records were"),
        id: "recording",
        section: "Recording and outcome",
        shortName: "Recording",
        question: "How good is the recording?",
        guidance: "Complete, in time and readable by the child later; facts and opinions are told apart.",
      },
      {
        ...graded("Outcomes were"),
        id: "outcome",
        section: "Recording and outcome",
        shortName: "Outcome for child",
        question: "How good is the outcome for the child so far?",
        guidance: "What is better for the child, by evidence on the file. Activity alone is not an outcome.",
      },
      {
        ...graded("Work as a whole was"),
        id: "overall",
        section: "Recording and outcome",
        shortName: "Overall grade",
        question: "How good is the work on this file as a whole?",
        guidance: "A judgement of your own, not an average. Inadequate wherever a child was left at risk.",
      },
      {
        id: "remarks",
        section: "Recording and outcome",
        shortName: "To do now",
        question: "What should be done on this file now, and by whom?",
        guidance: "In a sentence, without names of children. Leave it blank where nothing is to be done.",
        kind: "text",
      },
    ],
    own,
  ),
  themes: ["Assessment", "Planning", "Voice of the child", "Working together", "Supervision", "Recording"],
};
