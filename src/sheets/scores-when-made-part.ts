import type { CaseWhenMade, QuestionWhenMade, ScoresWhenMade } from "../core/findings/scores-when-made";
import { cellText } from "../core/scoring/mark-meaning";
import type { BesideCodes } from "./findings-beside";
import type { PlannedCell, Step } from "./plan";
import type { SheetCells } from "./workbook";

/** The heading by which the digests are found again. */
export const scoresHeading = "Scores when these findings were made";

const lineWords = {
  key: "Key",
  settings: "Settings",
  actions: "Actions",
  wording: "Wording",
  secondReview: "Second review",
  survey: "Survey",
  question: "Question",
  case: "Case",
} as const;

/** What stands there: the scores, and what people had written beside them. */
export interface KeptScores {
  readonly scores: ScoresWhenMade;
  readonly codes: BesideCodes;
}

/** The rows below the heading: what it is of, and its digests. No case number, mark or word of a person is among them. */
export function scoresWhenMadeRows({ scores, codes }: KeptScores): readonly (readonly PlannedCell[])[] {
  const { questions, cases, settings } = scores;
  return [
    [lineWords.key, codes.key, null],
    [lineWords.settings, settings, null],
    [lineWords.actions, codes.actions, null],
    [lineWords.wording, codes.wording, null],
    ...(codes.secondReview === null ? [] : [[lineWords.secondReview, codes.secondReview, null]]),
    ...(codes.survey === null ? [] : [[lineWords.survey, codes.survey, null]]),
    ...questions.map(({ id, name, code }) => [lineWords.question, `${code} ${id}`, name]),
    ...cases.map((each) => [
      lineWords.case,
      [each.case, each.standing, each.remarks, ...each.marks].join(" "),
      null,
    ]),
  ];
}

/** The digests at row `top` of a generated sheet, below what is printed. */
export function scoresWhenMadeSteps(kept: KeptScores, top: number): readonly Step[] {
  return [
    { step: "cells", top, left: 1, rows: [[scoresHeading]], roles: "section" },
    {
      step: "cells",
      top: top + 1,
      left: 1,
      rows: [
        ["Digests, for telling what has changed since. No case number and no mark can be read from them."],
      ],
      roles: "note",
    },
    {
      step: "cells",
      top: top + 2,
      left: 1,
      rows: scoresWhenMadeRows(kept),
      roles: ["line", "codeLine", "codeLine"],
      data: true,
    },
  ];
}

/**
 * The digests that stand on a generated sheet, wherever it stands on it; null where there are none, or they are not whole.
 * Law: what was written reads as the same. Checked by: test/sheets/scores-when-made.test.ts
 */
export function readScoresWhenMade({ values }: SheetCells): KeptScores | null {
  const start = values.findIndex((row) => row.some((cell) => cellText(cell) === scoresHeading));
  const column = (values[start] ?? []).findIndex((cell) => cellText(cell) === scoresHeading);
  if (start < 0) return null;
  const single = new Map<string, string>();
  const questions: QuestionWhenMade[] = [];
  const cases: CaseWhenMade[] = [];
  for (const row of values.slice(start + 2)) {
    const [word = "", text = "", name = ""] = row.slice(column, column + 3).map(cellText);
    if (word === "") break;
    if (word === lineWords.question) {
      const [code = "", ...id] = text.split(" ");
      questions.push({ id: id.join(" "), name, code });
    } else if (word === lineWords.case) {
      const [key = "", standing = "", remarks = "", ...marks] = text.split(" ");
      if (marks.length !== questions.length) return null;
      cases.push({ case: key, standing, remarks, marks });
    } else single.set(word, text);
  }
  const { key, settings, actions, wording } = lineWords;
  if (![key, settings, actions, wording].every((word) => single.has(word))) return null;
  const of = (word: string): string => single.get(word) ?? "";
  return {
    scores: { questions, cases, settings: of(settings) },
    codes: {
      actions: of(actions),
      wording: of(wording),
      secondReview: single.get(lineWords.secondReview) ?? null,
      survey: single.get(lineWords.survey) ?? null,
      key: of(key),
    },
  };
}
