import { dayInWords, dayOfSerial } from "../core/frame/calendar";
import { protectedSurvey } from "../core/disclosure/survey/protected-survey";
import { questionName } from "../core/findings/question-name";
import type { ReportWords } from "../share/public-words";
import { periodWords } from "../sheets/record-words";
import type { Moment } from "../core/sampling/draw-record";
import type { CopyReading } from "./read-copy";
import { signedOffWords } from "./signed-off-words";

/** What the report says that doesn't come from the findings, as the auditor settled it. */
export function reportWordsOfCopy(
  { read, screened, days, choices }: Pick<CopyReading, "read" | "screened" | "days" | "choices">,
  madeAt: Moment,
): ReportWords {
  const { said } = screened;
  const { record, secondReview } = read;
  const { results, otherAnswers } = said.findings;
  const names = new Map(
    [...results, ...otherAnswers].map(({ criterion }) => [criterion.id, questionName(criterion)]),
  );
  const seen = said.worded.flatMap(({ item, yours }) => {
    const { part: kind } = item;
    if (kind !== "goodPractice" && kind !== "toImprove") return [];
    return [{ kind, theme: item.id === `seen ${kind}` ? "" : item.item, words: String(yours) }];
  });
  const signedOff = signedOffWords(said, days);
  return {
    title: said.title,
    what: `The findings of an audit of ${said.findings.set.caseWord.many}: what was found, how sure that is, and what to do next. It holds numbers and sentences only, and no case numbers.`,
    contact: said.contact,
    date: dayInWords(madeAt.slice(0, 10)),
    period: record === null ? "" : periodWords(record.definition),
    signedOff: signedOff === null ? "Not signed off." : `${signedOff}.`,
    marking: "",
    groupColumn: said.groupColumn,
    // Lines that only the tool has filled say nothing yet.
    actions: said.actions
      .filter(({ recommendation, priority, due, status, owner }) =>
        [recommendation, priority, due, status, owner].some((cell) => cell !== ""),
      )
      .map((action) => ({
        criterion: action.question,
        question: (action.question === null ? null : names.get(action.question)) ?? action.about,
        recommendation: action.recommendation,
        priority: action.priority,
        due: typeof action.due === "number" ? dayInWords(dayOfSerial(action.due, days) ?? "") : action.due,
        status: action.status,
        owner: action.owner,
      })),
    worded: said.worded
      .filter(({ item }) => ["summary", "results", "limitations"].includes(item.part))
      .map(({ item, yours }) => ({ id: item.id, sentence: String(yours) })),
    seen,
    ownLimitations: said.ownLimitations,
    survey: said.survey && protectedSurvey(said.survey, choices.limit),
    secondReview: secondReview === null ? null : { drawn: secondReview.review.tickets.length },
  };
}
