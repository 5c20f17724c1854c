import { countedText } from "../../core/findings/number-text";
import { percentText } from "../../core/findings/percent-text";
import { questionName } from "../../core/findings/question-name";
import { shownRules } from "../../core/shown-rules";
import type { ObservationKind } from "../../core/scoring/scored-case";
import type { ReportFigures } from "../protected-report";
import type { PublicWords } from "../public-words";
import type { SharedCount } from "../shared-report";
import { HIDDEN, ofBaseWords } from "./count-words";
import type { ShownQuestion } from "./shown-question";

/** Why cases did not meet a question, for the questions whose list of reasons is printed. */
export function reasonRows(questions: readonly ShownQuestion[]): readonly SharedCount[] {
  return questions.flatMap(({ criterion, shown }) => {
    const about = questionName(criterion);
    const given = (shown.reasons ?? []).map(({ name, cases }) => ({
      name: name === "" ? "No reason given" : name,
      cases,
    }));
    return [
      ...given.flatMap(({ name, cases }) =>
        cases === null ? [] : [{ about, words: name, cases: ofBaseWords(cases, shown.all.notMet) }],
      ),
      ...hiddenTogether(given).map(({ names, cases }) => ({ about, words: names.join("; "), cases })),
    ];
  });
}

/** Good practice or areas to improve, with what was seen. */
export function themeRows(
  kind: ObservationKind,
  shown: ReportFigures,
  { seen }: PublicWords,
): readonly SharedCount[] {
  const themes = shown[kind].map(({ name, cases }) => ({
    name: name === "" ? "Without a theme" : name,
    cases,
    words: seen.find((each) => each.kind === kind && each.theme === name)?.words ?? "",
  }));
  const isOwnRow = ({ cases, words }: (typeof themes)[number]) => cases !== null || words !== "";
  return [
    ...themes.filter(isOwnRow).map(({ name, cases, words }) => ({
      about: name,
      words,
      cases: cases === null ? HIDDEN : countedText(cases, "case", "cases"),
    })),
    ...hiddenTogether(themes.filter((theme) => !isOwnRow(theme))).map(({ names, cases }) => {
      const [first = ""] = names;
      return names.length === 1
        ? { about: first, words: "", cases }
        : { about: "Other themes", words: names.join("; "), cases };
    }),
  ];
}

/** Those whose number is hidden share a row, in the order of their names. */
export function hiddenTogether(
  list: readonly { readonly name: string; readonly cases: number | null }[],
): readonly { readonly names: readonly string[]; readonly cases: string }[] {
  const names = list.flatMap(({ name, cases }) => (cases === null ? [name] : []));
  if (names.length === 0) return [];
  return [{ names, cases: names.length === 1 ? HIDDEN : `${HIDDEN} each` }];
}

/** The answers to questions that are no marks: options with their cases, and how many wrote something else. */
export function answerRows(
  { answers: shown }: ReportFigures,
  { answers, settings }: PublicWords,
): readonly SharedCount[] {
  const { fewestForPercentage: fewest } = shownRules(settings);
  return answers.flatMap(({ criterion, base, range }): readonly SharedCount[] => {
    const { answered } = base;
    const about = questionName(criterion);
    const figures = shown.find((each) => each.criterion === criterion.id);
    if (figures === undefined) {
      const words = ["Answered", range].filter((each) => each !== "").join(": ");
      const of = answered === null || base.unanswered === null ? null : answered + base.unanswered;
      return [{ about, words, cases: ofBaseWords(answered, of) }];
    }
    const counted = (words: string, cases: number) => {
      const percent =
        answered === null || answered < fewest ? "" : ` (${percentText(cases, answered, fewest)})`;
      return { about, words, cases: `${ofBaseWords(cases, answered)}${percent}` };
    };
    const given = (figures.options ?? []).filter(({ cases }) => cases !== 0);
    const never = (figures.options ?? []).filter(({ cases }) => cases === 0).map(({ name }) => name);
    return [
      ...given.flatMap(({ name, cases }) => (cases === null ? [] : [counted(name, cases)])),
      ...hiddenTogether(given).map(({ names, cases }) => ({ about, words: names.join("; "), cases })),
      ...(never.length === 0 ? [] : [counted(`In no case: ${never.join("; ")}`, 0)]),
    ];
  });
}
