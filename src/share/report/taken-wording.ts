import type { ReportFigures } from "../protected-report";
import type { PublicWords } from "../public-words";

/**
 * The auditor's sentence in place of the tool's, or the tool's own. `isWhole`: nothing that the tool's sentence rests on is
 * hidden.
 */
export type TakenWording = (id: string, own: string, isWhole: boolean) => string;

/**
 * Which sentences of the auditor a report takes: in an internal one all, else those whose every number stands in the tool's
 * own sentence, made from what is shown, or is known to everybody. "All 18 in Early Help met it" has a number that the
 * tool's sentence does not have, and is not taken.
 * Checked by: test/share/protected-report.test.ts
 */
export function takenWording({ limit }: Pick<ReportFigures, "limit">, words: PublicWords): TakenWording {
  const { worded, populationSize, examined, audited, title, period, set } = words;
  const byId = new Map(worded.map(({ id, sentence }) => [id, sentence]));
  const known = [populationSize ?? "", examined, audited, title, period, set.auditedAgainst].join(" ");
  return (id, own, isWhole) => {
    const yours = byId.get(id) ?? "";
    if (yours === "") return own;
    if (limit === null) return yours;
    const allowed = new Set([...numbersOf(own), ...numbersOf(known)]);
    return isWhole && numbersOf(yours).every((number) => allowed.has(number)) ? yours : own;
  };
}

const inWords =
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozen half third quarter twice".split(
    " ",
  );
const one = /\b(?:one|a single|only) (?:of|case|child|person|family|referral)\b/i;

/** Numbers in figures and in words, for comparing only. "One" counts where it is one of the cases. */
function numbersOf(text: string): readonly string[] {
  const figures = text.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  const spelt = (text.toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => inWords.includes(word));
  return [
    ...figures.map((figure) => figure.replace(/,/g, "")),
    ...spelt,
    ...(one.test(text) ? ["one of the cases"] : []),
  ];
}
