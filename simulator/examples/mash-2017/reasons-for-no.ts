import type { MarkedCase, MarkedQuestion } from "./case-marks";
import { hasOneRoute } from "./one-route";
import { seededChoices } from "./seeded-choices";

/** Why a question was not met, and in how many cases; each adds up to the cases marked No. */
const counts: Readonly<Record<Exclude<MarkedQuestion, "policeForm">, Readonly<Record<string, number>>>> = {
  threshold: { "None indicated": 11, "Wrong for the information": 7 },
  agencies: {
    "Education not contacted": 5,
    "Health not contacted": 4,
    "Other agency not contacted": 4,
    "No contact recorded": 2,
  },
  quality: {
    "Too little detail": 6,
    "Too much that does not matter": 3,
    "No analysis": 3,
    "Form not completed": 2,
  },
  decision: {
    "Threshold set too high": 3,
    "Threshold set too low": 2,
    "Information missing": 1,
    "Reason not recorded": 1,
  },
  feedback: { "No feedback recorded": 7, "Feedback planned, not sent": 2 },
  consent: { "Consent box left empty": 8, "No reason given for not asking": 4, "Refusal not explained": 2 },
};

/** The reason of each case marked No on a question, by case id; empty where none was marked No. */
export function reasonsForNo(
  question: MarkedQuestion,
  cases: readonly MarkedCase[],
): ReadonlyMap<string, string> {
  const notMet = cases.filter((one) => one[question] === "No");
  if (question === "policeForm") {
    return new Map(
      notMet.map(({ id, route }) => [id, route === "DASH form" ? "Other form used" : "Old form used"]),
    );
  }
  const reasons = Object.entries(counts[question]).flatMap(([reason, count]) =>
    Array.from({ length: count }, () => reason),
  );
  if (reasons.length !== notMet.length) {
    throw new RangeError(`${reasons.length} reasons for the ${notMet.length} cases without ${question}.`);
  }
  const shuffled = seededChoices(`MASH referrals 2017, reasons, ${question}`).shuffled(reasons);
  if (question === "quality") callersSaidLittle(notMet, shuffled);
  return new Map(notMet.map(({ id }, place) => [id, shuffled[place] ?? ""]));
}

/** A caller fills in no form and writes no analysis: what was poor about the referral is that it said little. */
function callersSaidLittle(notMet: readonly MarkedCase[], reasons: string[]): void {
  const little = "Too little detail";
  notMet.forEach(({ referrer }, place) => {
    if (!hasOneRoute(referrer) || reasons[place] === little) return;
    const other = notMet.findIndex((one, at) => !hasOneRoute(one.referrer) && reasons[at] === little);
    reasons[other] = reasons[place] ?? little;
    reasons[place] = little;
  });
}
