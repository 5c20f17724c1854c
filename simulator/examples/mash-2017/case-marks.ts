import { hasOneRoute } from "./one-route";
import { answerRows, drawnRows } from "./reference-rows";
import type { AnswerRow, ReferenceTexts } from "./reference-rows";
import { seededChoices } from "./seeded-choices";

/** Who referred a case, where that follows from the marks: these have one route only, and the police one form. */
export type FixedReferrer = "Member of the public" | "Anonymous" | "Police" | "Children's social care";

export type MarkedQuestion =
  "threshold" | "agencies" | "quality" | "decision" | "feedback" | "consent" | "policeForm";

/** A case of the sample with its marks: Yes, Partly, No, N/A or Deemed met. */
export interface MarkedCase extends Readonly<Record<MarkedQuestion, string>> {
  readonly id: string;
  readonly stratum: string;
  readonly rank: number;
  /** The referrer that the marks ask for; null: any other agency. */
  readonly referrer: FixedReferrer | null;
  /** The route that the mark on the police form asks for; null: any that suits the referrer. */
  readonly route: string | null;
}

/** How many of the 60 have a referrer with one route, how many were referred by the police, by stratum. */
const referrerCounts: Readonly<Record<string, { readonly oneRoute: number; readonly police: number }>> = {
  "Assessment or Strategy Discussion": { oneRoute: 1, police: 6 },
  "Early Help": { oneRoute: 6, police: 2 },
  NFA: { oneRoute: 5, police: 3 },
};

/** What the reference does not hold, shared out below among the cases it applies to: consent, and the form of the police. */
const consentMarks = [...repeated("Yes", 26), ...repeated("No", 14), ...repeated("N/A", 8)];
const policeRoutes = [
  ...repeated("Police 101 form", 4),
  ...repeated("Police 101 form (old version)", 4),
  ...repeated("DASH form", 3),
];

function repeated(mark: string, times: number): string[] {
  return Array.from({ length: times }, () => mark);
}

const inWords = (answer: string): string => (answer === "NA" ? "N/A" : answer);

interface AnsweredCase {
  readonly id: string;
  readonly stratum: string;
  readonly rank: number;
  readonly answer: AnswerRow;
}

/** The k-th drawn case of a stratum with the answers of the k-th row of that stratum. */
function answeredCases(texts: ReferenceTexts): AnsweredCase[] {
  const answers = answerRows(texts);
  return drawnRows(texts)
    .filter((row) => row.role === "sample")
    .map(({ id, stratum, rank }) => {
      const answer = answers.filter((row) => row.stratum === stratum)[rank - 1];
      if (answer === undefined) throw new RangeError(`No answers for case ${rank} of ${stratum}.`);
      return { id, stratum, rank, answer };
    });
}

/** A caller who can't be told the outcome and has one route: threshold met, and no feedback expected. */
const fitsOneRoute = ({ answer }: AnsweredCase): boolean =>
  answer.threshold === "Yes" && answer.feedback === "NA";

function fixedReferrers(cases: readonly AnsweredCase[]): ReadonlyMap<string, FixedReferrer> {
  const choices = seededChoices("MASH referrals 2017, referrers of the sample");
  const referrers = new Map<string, FixedReferrer>();
  for (const [stratum, { oneRoute, police }] of Object.entries(referrerCounts)) {
    const inStratum = cases.filter((one) => one.stratum === stratum);
    const callers = choices.shuffled(inStratum.filter(fitsOneRoute)).slice(0, oneRoute);
    callers.forEach((one, place) =>
      referrers.set(one.id, place % 2 === 0 ? "Anonymous" : "Member of the public"),
    );
    // A case handed over inside social care carries no threshold of a referrer: the question does not apply.
    for (const one of inStratum) {
      if (one.answer.threshold === "NA") referrers.set(one.id, "Children's social care");
    }
    const others = inStratum.filter((one) => !referrers.has(one.id));
    for (const one of choices.shuffled(others).slice(0, police)) referrers.set(one.id, "Police");
  }
  return referrers;
}

/** The 60 cases of the sample with their marks, by stratum and rank, as the draw lists them. */
export function markedCases(texts: ReferenceTexts): MarkedCase[] {
  const cases = answeredCases(texts);
  const referrers = fixedReferrers(cases);
  const consent = seededChoices("MASH referrals 2017, consent").shuffled(consentMarks);
  const routes = seededChoices("MASH referrals 2017, police form").shuffled(policeRoutes);
  return cases.map(({ id, stratum, rank, answer }) => {
    const referrer = referrers.get(id) ?? null;
    const oneRoute = hasOneRoute(referrer);
    const route = referrer === "Police" ? nextOf(routes) : null;
    return {
      id,
      stratum,
      rank,
      referrer,
      route,
      threshold: oneRoute ? "Deemed met" : inWords(answer.threshold),
      agencies: inWords(answer.agencies),
      quality: inWords(answer.quality),
      decision: inWords(answer.decision),
      feedback: inWords(answer.feedback),
      // A neighbour or an unknown caller can't ask the parents: consent is no question for them.
      consent: oneRoute ? "N/A" : nextOf(consent),
      policeForm: policeFormMark(route),
    };
  });
}

function policeFormMark(route: string | null): string {
  if (route === null) return "N/A";
  return route === "Police 101 form" ? "Yes" : "No";
}

function nextOf(marks: string[]): string {
  const mark = marks.shift();
  if (mark === undefined) throw new RangeError("More cases than marks.");
  return mark;
}
