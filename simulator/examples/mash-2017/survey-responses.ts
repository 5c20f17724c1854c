import { seededChoices } from "./seeded-choices";
import type { SeededChoices } from "./seeded-choices";
import { surveyComments } from "./survey-comments";

/** One question of the questionnaire and how many of the 111 gave each answer; "" is no answer. */
export interface SurveyQuestion {
  readonly question: string;
  readonly counts: readonly (readonly [string, number])[];
}

export interface SurveyResponse {
  readonly respondent: number;
  readonly started: Date;
  readonly ended: Date;
  /** In the order of the questions. */
  readonly answers: readonly string[];
  /** Tools sent with a referral, several joined by "; " as the survey tool exports them; "" is no answer. */
  readonly tools: string;
  readonly comment: string;
}

export const responseCount = 111;

/** Counts fit the published percentages: 28, 74/15/8, 77, 79, 74, 87 and 58% of 111. */
export const surveyQuestions: readonly SurveyQuestion[] = [
  {
    question: "Q1. Which agency do you work for?",
    counts: [
      ["Education", 31],
      ["Health", 24],
      ["Police", 14],
      ["Children's social care", 13],
      ["Early help services", 11],
      ["Early years", 8],
      ["Probation", 4],
      ["Voluntary sector", 3],
      ["Housing", 2],
      ["Court services", 1],
    ],
  },
  {
    question: "Q2. What impact has the new Threshold Document had on practice?",
    counts: [
      ["Positive", 82],
      ["Negative", 17],
      ["Little impact", 9],
      ["", 3],
    ],
  },
  {
    question: "Q3. Has the Threshold Document assisted your understanding of threshold levels?",
    counts: [
      ["Yes", 86],
      ["No", 14],
      ["Not sure", 11],
    ],
  },
  {
    question: "Q4. Do you feel confident in applying the Threshold Document to your referrals to the MASH?",
    counts: [
      ["Yes", 88],
      ["No", 12],
      ["Not sure", 11],
    ],
  },
  {
    question: "Q5. Which steps does the meaning of consent in the Threshold Document apply to?",
    counts: [
      ["All four steps, from telling the family to services offered", 82],
      ["Making the referral only", 13],
      ["Sharing information between agencies only", 9],
      ["Not sure", 7],
    ],
  },
  {
    question: "Q6. Are you confident in speaking with families when completing referrals?",
    counts: [
      ["Yes", 97],
      ["No", 8],
      ["Not sure", 6],
    ],
  },
  {
    question: "Q7. Are you regularly informed of the outcome of your referrals?",
    counts: [
      ["No", 64],
      ["Yes", 38],
      ["Not sure", 9],
    ],
  },
];

export const toolsQuestion = "Q8. Which tools have you sent with a referral? (tick all that apply)";
export const commentQuestion = "Q9. Anything else about the Threshold Document?";

const tools = [
  ["Graded Care Profile", 0.31],
  ["Early Help Assessment", 0.44],
  ["Domestic violence risk matrix", 0.22],
  ["Child exploitation risk tool", 0.17],
  ["None of these", 0],
] as const;

function ticked(choices: SeededChoices): string {
  if (choices.fraction() < 0.06) return "";
  const sent = tools.filter(([, share]) => choices.fraction() < share).map(([tool]) => tool);
  return sent.length === 0 ? "None of these" : sent.join("; ");
}

/** The 111 responses in the order in which they were started. */
export function surveyResponses(): SurveyResponse[] {
  const choices = seededChoices("MASH survey 2017");
  const columns = surveyQuestions.map(({ counts }) =>
    choices.shuffled(counts.flatMap(([answer, count]) => Array.from({ length: count }, () => answer))),
  );
  const blanks = Array.from({ length: responseCount - surveyComments.length }, () => "");
  const comments = choices.shuffled([...surveyComments, ...blanks]);
  const opened = Date.UTC(2017, 10, 6, 8);
  const minutes = Array.from({ length: responseCount }, () => choices.whole(0, 18 * 24 * 60));
  return minutes
    .sort((one, other) => one - other)
    .map((minute, place) => {
      const started = new Date(opened + minute * 60_000);
      return {
        respondent: 6_510_004_211 + 37 * minute + place,
        started,
        ended: new Date(started.getTime() + choices.whole(3, 19) * 60_000),
        answers: columns.map((column) => column[place] ?? ""),
        tools: ticked(choices),
        comment: comments[place] ?? "",
      };
    });
}
