import { commentsByMark } from "./case-comments";
import type { CaseComment } from "./case-comments";
import { markedCases } from "./case-marks";
import type { MarkedCase } from "./case-marks";
import type { ReferenceTexts } from "./reference-rows";
import { seededChoices } from "./seeded-choices";

/** The columns of the marks file: the case, a mark for each question, and what the scorers wrote. */
const header = [
  "Referral ID",
  "threshold",
  "agencies",
  "quality",
  "decision",
  "feedback",
  "consent",
  "police-form",
  "threshold reason",
  "good practice",
  "good practice theme",
  "to improve",
  "to improve theme",
  "scorer",
];

const scorers = ["Auditor A", "Auditor B", "Auditor C"];
const noComment: CaseComment = { goodPractice: "", goodPracticeTheme: "", toImprove: "", toImproveTheme: "" };

/** Of the 18 referrals without the right threshold, so many named none; in the others it did not fit. */
const noneIndicated = 11;

/** Each comment goes to one case whose mark it fits; a case gets one comment at most. */
function commentsOfCases(cases: readonly MarkedCase[]): ReadonlyMap<string, CaseComment> {
  const choices = seededChoices("MASH referrals 2017, comments");
  const fits: Readonly<Record<keyof typeof commentsByMark, (one: MarkedCase) => boolean>> = {
    agenciesYes: (one) => one.agencies === "Yes",
    agenciesNo: (one) => one.agencies === "No",
    qualityYes: (one) => one.quality === "Yes" && one.referrer === null,
    qualityNo: (one) => one.quality === "No" && one.referrer === null,
    consentYes: (one) => one.consent === "Yes" && one.quality !== "No",
    consentNo: (one) => one.consent === "No" && one.quality !== "Yes",
    policeFormNo: (one) => one.policeForm === "No",
  };
  const placed = new Map<string, CaseComment>();
  for (const kind of Object.keys(commentsByMark) as (keyof typeof commentsByMark)[]) {
    for (const comment of commentsByMark[kind]) {
      const free = cases.filter((one) => fits[kind](one) && !placed.has(one.id));
      placed.set(choices.pick(free).id, comment);
    }
  }
  return placed;
}

function thresholdReasons(cases: readonly MarkedCase[]): ReadonlyMap<string, string> {
  const notMet = cases.filter((one) => one.threshold === "No").map((one) => one.id);
  const shuffled = seededChoices("MASH referrals 2017, threshold reasons").shuffled(notMet);
  return new Map(
    shuffled.map((id, place) => [id, place < noneIndicated ? "None indicated" : "Wrong for the information"]),
  );
}

/** A cell of a comma-separated file (RFC 4180): quoted where it holds a comma, a quote or a line break. */
const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The marks of the 60 drawn cases as a comma-separated file: UTF-8, one line a case, lines ended by LF. */
export function marksFile(texts: ReferenceTexts): string {
  const cases = markedCases(texts);
  const reasons = thresholdReasons(cases);
  const comments = commentsOfCases(cases);
  const lines = cases.map((one, place) => {
    const comment = comments.get(one.id) ?? noComment;
    return [
      one.id,
      one.threshold,
      one.agencies,
      one.quality,
      one.decision,
      one.feedback,
      one.consent,
      one.policeForm,
      reasons.get(one.id) ?? "",
      comment.goodPractice,
      comment.goodPracticeTheme,
      comment.toImprove,
      comment.toImproveTheme,
      scorers[place % scorers.length] ?? "",
    ];
  });
  return [header, ...lines].map((cells) => `${cells.map(quoted).join(",")}\n`).join("");
}
