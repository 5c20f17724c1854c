import type { Findings } from "../core/findings/findings";
import { wholeNumberText } from "../core/findings/number-text";
import { percentText } from "../core/findings/percent-text";
import { questionName } from "../core/findings/question-name";
import { answeredNumberText, otherAnswerNote } from "../core/findings/other-answer-words";
import type { AnswerRange, OptionCount, OtherAnswers } from "../core/findings/other-answers";
import { shownRules, type ShownRules } from "../core/shown-rules";
import { acrossPage } from "./across-page";
import { findingsGrid } from "./findings-words";
import { ofBase } from "./of-base";
import type { Part, PartRow } from "./part";
import type { PlannedCell, Role } from "./plan";
import { shownPercent } from "./shown-percent";
import { tablePart } from "./table-part";

const about = "Counted in the cases read; nothing is estimated from them for all cases.";
const several = "Where a case may have several answers, they may add to more than the base.";

type Chosen = OtherAnswers & { readonly given: { readonly options: readonly OptionCount[] } };

/** The questions with options to choose from: each answer with its cases. null where there is none. */
export function chosenAnswersPart({ otherAnswers, settings }: Findings): Part | null {
  const asked = otherAnswers.filter((each): each is Chosen => "options" in each.given);
  if (asked.length === 0) return null;
  const words = [
    about,
    ...meaningOfFirst(asked),
    ...(asked.some(({ given }) => given.kind === "choices") ? [several] : []),
  ];
  return tableOfQuestions(
    {
      heading: "Other answers",
      mayBeSplit: true,
      line: acrossPage(words.join(" "), "line", findingsGrid),
      columns: [
        { header: "Question", role: "rowHeader" },
        { header: "Answer", role: "text" },
        { header: "Cases", role: "ofBase" },
        { header: "Per cent", role: "proportion" },
        { header: "N/A", role: "count" },
        { header: "Not answered", role: "count" },
        { header: "Bear in mind", role: "caveat" },
      ],
    },
    asked.map((answers) => chosenRows(answers, shownRules(settings))),
  );
}

/** What "k of n" means, by the first answer that several cases have. */
function meaningOfFirst(asked: readonly Chosen[]): readonly string[] {
  const examples = asked.flatMap(({ base, given }) =>
    given.options.filter(({ cases }) => cases > 1).map(({ cases }) => ({ cases, of: base.answered })),
  );
  return examples
    .slice(0, 1)
    .map(
      ({ cases, of }) =>
        `“${ofBase(cases, of)}” means ${wholeNumberText(cases)} cases with that answer, out of ${wholeNumberText(of)} to which the question applied and that were answered.`,
    );
}

/** One row an answer; those that nobody gave together. What holds for the whole question stands in its first row. */
function chosenRows(answers: Chosen, rules: ShownRules): readonly (readonly PlannedCell[])[] {
  const { criterion, base, given } = answers;
  const { answered, notApplicable, unanswered } = base;
  const name = questionName(criterion);
  const ofAll = [notApplicable, unanswered, otherAnswerNote(answers, rules)];
  if (answered === 0)
    return [
      [
        name,
        unanswered > 0 ? "Not answered in any case yet" : "Applied to no case read",
        null,
        null,
        ...ofAll,
      ],
    ];
  const counted = (words: string, cases: number) => [
    words,
    ofBase(cases, answered),
    shownPercent(percentText(cases, answered, rules.fewestForPercentage)),
  ];
  const never = given.options.filter(({ cases }) => cases === 0).map(({ option }) => option);
  const lines = [
    ...given.options.flatMap(({ option, cases }) => (cases === 0 ? [] : [counted(option, cases)])),
    ...(never.length === 0 ? [] : [counted(`In no case: ${never.join("; ")}`, 0)]),
  ];
  return lines.map((line, index) => [name, ...line, ...(index === 0 ? ofAll : [null, null, null])]);
}

/** The questions answered with a number, a day or words. null where there is none. */
export function rangesPart({ otherAnswers }: Findings): Part | null {
  const asked = otherAnswers.filter(({ given }) => !("options" in given));
  if (asked.length === 0) return null;
  const part = tableOfQuestions(
    {
      heading: "Numbers, dates and words",
      mayBeSplit: true,
      columns: [
        { header: "Question", role: "rowHeader" },
        { header: "What was given", role: "text" },
        { header: "Answered", role: "ofBase" },
        { header: "Lowest", role: "interval" },
        { header: "Middle", role: "interval" },
        { header: "Highest", role: "interval" },
        { header: "Bear in mind", role: "caveat" },
      ],
      notes: asked.some(({ given }) => given.kind !== "text")
        ? ["The middle (median): half of the answers are at or below it. Earliest and latest, for dates."]
        : [],
    },
    asked.map((answers) => [rangeRow(answers)]),
  );
  return { ...part, rows: part.rows.map(withDates) };
}

function rangeRow(answers: OtherAnswers): readonly PlannedCell[] {
  const { criterion, base, given } = answers;
  const words = {
    number: "A number",
    date: "A date",
    text: "Words of the reviewers’ own: counted here, not quoted",
    choice: "",
    choices: "",
  } as const;
  return [
    questionName(criterion),
    words[given.kind],
    ofBase(base.answered, base.answered + base.unanswered),
    ...("range" in given ? rangeCells(given.kind, given.range) : [null, null, null]),
    otherAnswerNote(answers),
  ];
}

function rangeCells(kind: "number" | "date", range: AnswerRange | null): readonly PlannedCell[] {
  if (range === null) return [null, null, null];
  const { lowest, median, highest } = range;
  return [lowest, median, highest].map((value) => (kind === "date" ? value : answeredNumberText(value)));
}

/** A serial number is a day in the date system of the workbook: Excel shows it, and no text of ours could. */
function withDates(row: PartRow): PartRow {
  const isDates = row.roles[3] === "interval" && typeof row.cells[3] === "number";
  if (!isDates) return row;
  return { ...row, roles: row.roles.map((role, at): Role => (at >= 3 && at <= 5 ? "date" : role)) };
}

/** A table with several rows a question; the name stands in every row, and bold in the first. */
function tableOfQuestions(
  words: Omit<Parameters<typeof tablePart>[0], "rows" | "data">,
  questions: readonly (readonly (readonly PlannedCell[])[])[],
): Part {
  const part = tablePart({ ...words, data: true, rows: questions.flat() });
  const body = part.rows.length - questions.flat().length - (words.notes?.length ?? 0);
  const firsts = new Set<number>();
  let row = body;
  for (const rows of questions) {
    firsts.add(row);
    row += rows.length;
  }
  return {
    ...part,
    rows: part.rows.map((each, index) =>
      index < body || firsts.has(index) || index >= row
        ? each
        : { ...each, roles: each.roles.map((role, at): Role => (at === 0 ? "text" : role)) },
    ),
  };
}
