import { caseComments } from "./case-comments";
import type { CaseComment } from "./case-comments";
import { markedCases } from "./case-marks";
import type { MarkedCase, MarkedQuestion } from "./case-marks";
import { hasOneRoute } from "./one-route";
import { reasonsForNo } from "./reasons-for-no";
import type { ReferenceTexts } from "./reference-rows";
import { seededChoices } from "./seeded-choices";

/** The questions in the order of the criteria, each with its id in the file. */
const questionIds: readonly (readonly [MarkedQuestion, string])[] = [
  ["threshold", "threshold"],
  ["agencies", "agencies"],
  ["quality", "quality"],
  ["decision", "decision"],
  ["feedback", "feedback"],
  ["consent", "consent"],
  ["policeForm", "police-form"],
];

const scorers = ["Auditor A", "Auditor B", "Auditor C"];

type Reasons = ReadonlyMap<MarkedQuestion, ReadonlyMap<string, string>>;

const placeOf = (id: string, question: MarkedQuestion): string => `${id} ${question}`;

/** Each comment goes to one case whose mark and reason it fits; a question of a case gets one comment at most. */
function placedComments(cases: readonly MarkedCase[], reasons: Reasons): ReadonlyMap<string, CaseComment> {
  const choices = seededChoices("MASH referrals 2017, comments");
  const placed = new Map<string, CaseComment>();
  for (const comment of caseComments) {
    const { question, mark, reason } = comment;
    const free = cases.filter(
      (one) =>
        one[question] === mark &&
        (reasons.get(question)?.get(one.id) ?? "") === reason &&
        !placed.has(placeOf(one.id, question)) &&
        // What is said of forms and tools suits an agency's referral, not a caller's.
        (question !== "quality" || !hasOneRoute(one.referrer)),
    );
    placed.set(placeOf(choices.pick(free).id, question), comment);
  }
  return placed;
}

/** A cell of a comma-separated file (RFC 4180): quoted where it holds a comma, a quote or a line break. */
const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * The marks of the 60 drawn cases as a comma-separated file: UTF-8, one line a case, lines ended by LF. Columns: the case,
 * a mark for each question, the scorer, then for each question its reason, comment, kind and theme.
 */
export function marksFile(texts: ReferenceTexts): string {
  const cases = markedCases(texts);
  const reasons: Reasons = new Map(
    questionIds.map(([question]) => [question, reasonsForNo(question, cases)]),
  );
  const comments = placedComments(cases, reasons);
  const header = [
    "Referral ID",
    ...questionIds.map(([, id]) => id),
    "scorer",
    ...questionIds.flatMap(([, id]) => ["reason", "comment", "kind", "theme"].map((part) => `${id} ${part}`)),
  ];
  const lines = cases.map((one, place) => [
    one.id,
    ...questionIds.map(([question]) => one[question]),
    scorers[place % scorers.length] ?? "",
    ...questionIds.flatMap(([question]) => {
      const comment = comments.get(placeOf(one.id, question));
      const written = comment ? [comment.text, comment.kind, comment.theme] : ["", "", ""];
      return [reasons.get(question)?.get(one.id) ?? "", ...written];
    }),
  ]);
  return [header, ...lines].map((cells) => `${cells.map(quoted).join(",")}\n`).join("");
}
