import { protectionLabel, protectionSentence } from "./protection-words";
import type { SharedAction, SharedReport, SharedSurvey } from "./shared-report";
import { sharedLine, sharedText } from "./shared-text";

/** The same words as rich text and as plain text; the subject goes into the message by hand. */
export interface EmailSummary {
  readonly subject: string;
  /** A fragment of HTML without scripts, links, pictures or styles from elsewhere. */
  readonly html: string;
  readonly text: string;
  /** For the auditor, not for the message. */
  readonly reminder: string;
}

const resultHeaders = ["Question", "Met", "Estimate for all", "Interval", "Bear in mind"] as const;
const actionHeaders = ["Question", "Recommendation", "Who", "Due"] as const;

/**
 * What goes into the e-mail that carries the findings workbook: the report in a few sentences, the results, a survey beside them, what to do next.
 * Every text is cleaned, and escaped where it becomes HTML. The subject names the audit and nothing that was found.
 * Checked by: test/share/email-summary.test.ts
 */
export function emailSummary(report: SharedReport): EmailSummary {
  const { title, marking, protection, contact, date, signedOff } = report;
  const marked = sharedLine(marking);
  const name = sharedLine(title);
  const sentences = report.sentences.map(({ about, sentence }) => [sharedLine(about), sharedText(sentence)]);
  const results = report.results.map(({ question, met, estimate, interval, bearInMind }) =>
    [question, met, estimate, interval, bearInMind].map(sharedLine),
  );
  const actions = report.actions.map(actionCells);
  const survey = surveyFacts(report.survey);
  const closing = [
    ["Small numbers", protectionSentence(protection)],
    ["Sign-off", sharedLine(signedOff)],
    ["Made on", sharedLine(date)],
    ["Questions to", sharedLine(contact)],
  ].filter(([, words]) => words !== "");
  return {
    subject: [marked, `Findings: ${name}`, protection.kind === "internal" ? protectionLabel(protection) : ""]
      .filter((words) => words !== "")
      .join(" – "),
    html: [
      ...(marked === "" ? [] : [`<p><b>${escaped(marked)}</b></p>`]),
      `<h1>${escaped(name)}</h1>`,
      ...sentences.map(factHtml),
      "<h2>Results</h2>",
      tableHtml(resultHeaders, results),
      ...(survey.length === 0 ? [] : ["<h2>Survey</h2>", ...survey.map(factHtml)]),
      ...(actions.length === 0 ? [] : ["<h2>What to do next</h2>", tableHtml(actionHeaders, actions)]),
      ...closing.map(factHtml),
    ].join("\n"),
    text: `${[
      ...(marked === "" ? [] : [marked, ""]),
      name,
      "",
      ...sentences.map(factText),
      "",
      "Results",
      ...results.map(resultText),
      ...(survey.length === 0 ? [] : ["", "Survey", ...survey.map(factText)]),
      ...(actions.length === 0 ? [] : ["", "What to do next", ...actions.map(actionText)]),
      "",
      ...closing.map(factText),
    ].join("\n")}\n`,
    reminder: reminderOf(protection.kind === "internal"),
  };
}

function actionCells({ question, recommendation, owner, due }: SharedAction): readonly string[] {
  return [question, recommendation, owner, due].map(sharedLine);
}

/** Who answered a survey, and what it says beside the audit; every answer is in the workbook. */
function surveyFacts(survey: SharedSurvey | null): readonly (readonly string[])[] {
  if (survey === null) return [];
  return [
    ...survey.facts.map(({ about, sentence }) => [about, sentence]),
    ...survey.pairs.map(({ about, words, respondents }) => [about, `${respondents}. ${words}`]),
  ].map((words) => words.map(sharedLine));
}

const factText = ([about = "", words = ""]: readonly string[]): string => `${about}: ${words}`;

function factHtml([about = "", words = ""]: readonly string[]): string {
  return `<p><b>${escaped(about)}:</b> ${escaped(words)}</p>`;
}

/** "- 1 Threshold level: 39 of 57 (68%); estimate for all 62% (46–76%); low precision" */
function resultText([
  question = "",
  met = "",
  estimate = "",
  interval = "",
  note = "",
]: readonly string[]): string {
  const limits = interval === "" ? "" : ` (${interval})`;
  const estimated = estimate === "" ? "" : `; estimate for all ${estimate}${limits}`;
  const counted = estimate === "" && interval !== "" ? `${met}, interval ${interval}` : met;
  return `- ${question}: ${counted}${estimated}${note === "" ? "" : `. Bear in mind: ${note}`}`;
}

function actionText([question = "", recommendation = "", owner = "", due = ""]: readonly string[]): string {
  const who = [owner, due === "" ? "" : `due ${due}`].filter((words) => words !== "").join(", ");
  return `- ${question}: ${recommendation}${who === "" ? "" : ` (${who})`}`;
}

function tableHtml(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = headers.map((header) => `<th scope="col" align="left">${escaped(header)}</th>`).join("");
  const body = rows
    .map(([first = "", ...others]) => {
      const cells = others.map((cell) => `<td>${escaped(cell)}</td>`).join("");
      return `<tr><th scope="row" align="left">${escaped(first)}</th>${cells}</tr>`;
    })
    .join("\n");
  return `<table border="1" cellpadding="4" cellspacing="0">\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
}

function reminderOf(isInternal: boolean): string {
  const attach =
    "Attach the findings workbook only. Don’t attach the workbook with the cases, Audit sample, Audit record or a picture of them: they hold case numbers.";
  const who = isInternal
    ? "This report shows small numbers. Send it only to people who may see the cases."
    : "Look at the list of addressees once more before you send it.";
  return `${attach} ${who}`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\n": "<br>",
};

function escaped(text: string): string {
  return text.replace(/[&<>"'\n]/g, (sign) => entities[sign] ?? sign);
}
