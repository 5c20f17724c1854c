import type { CriteriaSet } from "./criterion";
import { numberedQuestions } from "./set-parts";

const own = "The board’s own procedure";

/** The plainest ready-made set: six questions of Yes, No and N/A that fit most records, to be put into own words. */
export const checklistSet: CriteriaSet = {
  id: "checklist",
  title: "Plain checklist: Yes, No, N/A",
  auditedAgainst: own,
  caseWord: { one: "case", many: "cases" },
  criteria: numberedQuestions(
    [
      {
        id: "complete",
        shortName: "Form complete",
        question: "Is the form complete?",
        foundSentence: "The form was complete in {k} of {n}.",
        guidance:
          "Yes if every part that must be filled in says something. “Not known” with a reason is filled in.",
        reasons: ["A part is left empty", "Old form used"],
      },
      {
        id: "in-time",
        shortName: "Done in time",
        question: "Was it done in time?",
        foundSentence: "It was done in time in {k} of {n}.",
        guidance: "Compare the dates on the record with the time that the procedure gives. No date is No.",
        reasons: ["Late", "No date recorded"],
      },
      {
        id: "right-people",
        shortName: "Right people told",
        question: "Were the right people told?",
        foundSentence: "The right people were told in {k} of {n}.",
        guidance: "Yes if the record shows who was told and when. Mark N/A where nobody had to be told.",
        reasons: ["Nobody told", "Somebody left out", "Not recorded"],
      },
      {
        id: "reason-recorded",
        shortName: "Reason recorded",
        question: "Is the reason for the decision recorded?",
        foundSentence: "The reason for the decision was recorded in {k} of {n}.",
        guidance:
          "A colleague who reads it can follow why it was decided so. A decision without a reason is No.",
        reasons: ["No reason", "Reason can’t be followed"],
      },
      {
        id: "checked",
        shortName: "Checked by manager",
        question: "Was it checked by a manager?",
        foundSentence: "A manager had checked {k} of {n}.",
        guidance:
          "A name and a date, or an entry of the manager’s own. Mark N/A where no check is asked for.",
        reasons: ["Not checked", "Checked late"],
      },
      {
        id: "followed-up",
        shortName: "Followed up",
        question: "Was what was agreed followed up?",
        foundSentence: "What was agreed was followed up in {k} of {n}.",
        guidance:
          "Yes if each action is done, or there is a reason why not. Mark N/A where nothing was agreed.",
        reasons: ["Not done", "Done in part", "Not recorded"],
      },
    ],
    own,
  ),
  themes: ["Form", "Time limits", "Recording", "Management oversight"],
};
