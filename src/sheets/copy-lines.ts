import type { ShareAnswer } from "../core/disclosure/copy/share-answer";
import type { ShareChoices, ShareParts } from "../core/disclosure/copy/share-choices";
import type { SmallNumberLimit } from "../core/disclosure/small-number-limit";
import type { DrawEvent, DrawEventKind, Moment } from "../core/sampling/draw-record";
import { exactQuote, exactQuotes } from "./exact-quote";
import { momentInWords, momentOfWords } from "./moment-words";

/** What the register says about copies of the findings. Each is a sentence from which it can be read again. */
export type CopyLine =
  | { readonly kind: "choices"; readonly choices: ShareChoices }
  | { readonly kind: "answer"; readonly id: string; readonly about: string; readonly answer: ShareAnswer }
  /** `label` stands for the case in the next copy. */
  | { readonly kind: "label"; readonly label: string; readonly key: string }
  | {
      readonly kind: "made";
      readonly limit: SmallNumberLimit;
      /** When the findings were made that it was made from. */
      readonly findings: Moment;
      /** The labels that stand in it. */
      readonly labels: readonly string[];
      /** SHA-256 of the file. */
      readonly digest: string;
    };

const eventKinds: Readonly<Record<CopyLine["kind"], DrawEventKind>> = {
  choices: "Copy choices",
  answer: "Copy text",
  label: "Copy label",
  made: "Copy made",
};

/** The line as an event of the register. */
export function copyEvent(line: CopyLine, when: Moment, by: string): DrawEvent {
  return { when, kind: eventKinds[line.kind], result: copyWords(line), same: null, of: null, by };
}

/** What the register says about copies, oldest first; a line that was changed so that it can't be read is passed over. */
export function copyLines(events: readonly Pick<DrawEvent, "kind" | "result">[]): readonly CopyLine[] {
  return events.flatMap(({ kind, result }): readonly CopyLine[] => {
    const line =
      kind === "Copy choices"
        ? choicesOf(result)
        : kind === "Copy text"
          ? answerOf(result)
          : kind === "Copy label"
            ? labelOf(result)
            : kind === "Copy made"
              ? madeOf(result)
              : null;
    return line === null ? [] : [line];
  });
}

function copyWords(line: CopyLine): string {
  switch (line.kind) {
    case "choices":
      return choicesWords(line.choices);
    case "answer":
      return answerWords(line.id, line.about, line.answer);
    case "label":
      return `${line.label} stands for case ${exactQuote(line.key)} in the next copy`;
    case "made": {
      const labels = line.labels.length === 0 ? "no case spoken of" : `with ${line.labels.join(", ")}`;
      return `Copy made of the findings of ${momentInWords(line.findings)}: ${limitWords(line.limit)}; ${labels}; SHA-256 of the file ${line.digest}`;
    }
  }
}

const partWords: readonly (readonly [Exclude<keyof ShareParts, "columns">, string])[] = [
  ["groups", "groups"],
  ["reasons", "reasons"],
  ["otherAnswers", "other answers"],
  ["themes", "themes"],
  ["actions", "actions"],
  ["survey", "survey"],
];

function limitWords(limit: SmallNumberLimit): string {
  return limit === null ? "every number shown" : `numbers from 1 to ${limit} hidden`;
}

function choicesWords({ limit, protectsBases, contact, parts }: ShareChoices): string {
  const chosen = partWords.filter(([part]) => parts[part]).map(([, words]) => words);
  const columns = parts.columns.map(exactQuote).join(", ");
  return [
    `For copies: ${limitWords(limit)}`,
    protectsBases ? "bases hidden too" : "bases shown",
    `with ${chosen.length === 0 ? "no further part" : chosen.join(", ")}`,
    `questions to ${exactQuote(contact)}`,
    ...(columns === "" ? [] : [`by ${columns}`]),
  ].join("; ");
}

const choices =
  /^For copies: (every number shown|numbers from 1 to ([579]) hidden); bases (hidden too|shown); with ([^;"]*); questions to ("(?:[^"\\]|\\.)*")(?:; by (.*))?$/;

function choicesOf(words: string): CopyLine | null {
  const found = choices.exec(words);
  if (found === null) return null;
  const [, , number, bases, parts = "", contact = "", columns = ""] = found;
  const named = parts.split(", ");
  const has = (part: string): boolean => named.includes(part);
  return {
    kind: "choices",
    choices: {
      limit: limitOf(number),
      protectsBases: bases === "hidden too",
      contact: exactQuotes(contact)[0] ?? "",
      parts: {
        groups: has("groups"),
        columns: exactQuotes(columns),
        reasons: has("reasons"),
        otherAnswers: has("other answers"),
        themes: has("themes"),
        actions: has("actions"),
        survey: has("survey"),
      },
    },
  };
}

function limitOf(number: string | undefined): SmallNumberLimit {
  return ([5, 7, 9] as const).find((limit) => String(limit) === number) ?? null;
}

function answerWords(id: string, about: string, answer: ShareAnswer): string {
  const text = `text ${id} (${exactQuote(about)})`;
  switch (answer.kind) {
    case "saidOtherwise":
      return `Said otherwise in copies: ${text}: ${exactQuote(answer.text)}`;
    case "leftOut":
      return `Left out of copies: ${text}`;
    case "kept":
      return `Kept in copies: ${text}, because ${exactQuote(answer.reason)}`;
  }
}

const answered =
  /^(Said otherwise in|Left out of|Kept in) copies: text ([0-9a-f]{16}) \("(?:[^"\\]|\\.)*"\)(?:$|: |, because )/;

function answerOf(words: string): CopyLine | null {
  const found = answered.exec(words);
  const [about = "", text] = exactQuotes(words);
  if (found === null) return null;
  const [, verb, id = ""] = found;
  if (verb === "Left out of") return { kind: "answer", id, about, answer: { kind: "leftOut" } };
  if (text === undefined) return null;
  const answer: ShareAnswer =
    verb === "Kept in" ? { kind: "kept", reason: text } : { kind: "saidOtherwise", text };
  return { kind: "answer", id, about, answer };
}

function labelOf(words: string): CopyLine | null {
  const label = /^(Case [A-Z]+) stands for case "/.exec(words)?.[1];
  const key = exactQuotes(words)[0];
  return label === undefined || key === undefined ? null : { kind: "label", label, key };
}

function madeOf(words: string): CopyLine | null {
  const found =
    /^Copy made of the findings of (.+?): (?:every number shown|numbers from 1 to ([579]) hidden); (?:no case spoken of|with (.+)); SHA-256 of the file ([0-9a-f]{64})$/.exec(
      words,
    );
  if (found === null) return null;
  const [, findings = "", number, labels, digest = ""] = found;
  return {
    kind: "made",
    limit: limitOf(number),
    findings: momentOfWords(findings),
    labels: labels === undefined ? [] : labels.split(", "),
    digest,
  };
}
