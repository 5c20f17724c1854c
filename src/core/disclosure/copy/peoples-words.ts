import type { CellPlace } from "../../cell-place";
import type { AuditAction } from "../../findings/audit-action";
import type { Findings } from "../../findings/findings";
import { questionName } from "../../findings/question-name";
import type { WordedItem } from "../../findings/worded-items";
import { wordingParts } from "../../findings/wording-item";
import type { PublishedSurvey } from "../survey/published-survey";
import type { PeoplesText } from "./peoples-text";
import { withNames } from "./with-names";

/** The findings of a copy with all that people wrote: what is not to be in the copy is not in here. */
export interface PeoplesWords {
  readonly title: string;
  /** Whom to ask about the report; "" where nobody is named yet. */
  readonly contact: string;
  readonly findings: Findings;
  /** The column that the groups of the sample come from; null where there is none. */
  readonly groupColumn: string | null;
  /** null where there is none, or it is not to be in the copy. */
  readonly survey: PublishedSurvey | null;
  readonly actions: readonly AuditAction[];
  readonly worded: readonly WordedItem[];
  readonly ownLimitations: readonly { readonly about: string; readonly sentence: string }[];
  readonly ownSignatures: readonly { readonly role: string; readonly name: string }[];
}

/** Stands in place of a name or word of the set-up that is left out: its row has numbers and stays. */
export const LEFT_OUT = "(left out)";

/** What is said in place of a text; null leaves it out. */
export type SaidInstead = (text: PeoplesText) => string | null;

/**
 * The same with something else said in place of the texts. Each text is asked about once, in the order of the copy; a name
 * that stands in several places is one text. A sentence that is left out is gone, a name is LEFT_OUT.
 * Law: where the same is said, nothing changes. Checked by: test/core/disclosure/copy/peoples-words.test.ts
 */
export function wordsAsSaid(words: PeoplesWords, said: SaidInstead): PeoplesWords {
  const names = namesAsSaid(words, said);
  const say = (
    part: string,
    about: string,
    text: string,
    place: CellPlace | null = null,
    isOwnSentence = true,
  ): string | null => (text === "" ? "" : said({ part, about, place, text, isOwnSentence }));
  return {
    title: names.get(words.title) ?? words.title,
    contact: words.contact === "" ? "" : (said(contactOf(words)) ?? ""),
    groupColumn: words.groupColumn === null ? null : (names.get(words.groupColumn) ?? words.groupColumn),
    findings: withNames(words.findings, names),
    survey: words.survey && {
      ...words.survey,
      // Their rows stand one below the other: two that are left out must not look like one.
      questions: withNames(words.survey.questions, names).map((question, at) =>
        question.name === LEFT_OUT ? { ...question, name: `Question ${at + 1} ${LEFT_OUT}` } : question,
      ),
      pairs: withNames(words.survey.pairs, names),
    },
    worded: words.worded.flatMap((each) => {
      const { item, entry, yours } = each;
      const named = { ...each, item: { ...item, item: names.get(item.item) ?? item.item } };
      const text = say(
        wordingParts[item.part],
        item.item,
        String(yours),
        entry.place,
        item.part === "goodPractice" || item.part === "toImprove",
      );
      if (text === null) return [];
      return [text === String(yours) ? named : { ...named, yours: text }];
    }),
    ownLimitations: words.ownLimitations.flatMap(({ about, sentence }) => {
      const [as, text] = [
        say("Limitations", "What it is about", about, null, false),
        say("Limitations", about, sentence),
      ];
      return text === null ? [] : [{ about: as ?? LEFT_OUT, sentence: text }];
    }),
    actions: words.actions.map((action) => {
      const about = action.about === "" ? "Action" : action.about;
      const cell = (column: string, text: string): string =>
        say("Actions", `${about}: ${column}`, text, action.place, column === "recommendation") ?? "";
      return {
        ...action,
        about: action.question === null ? cell("question", action.about) : action.about,
        recommendation: cell("recommendation", action.recommendation),
        priority: cell("priority", action.priority),
        owner: cell("owner", action.owner),
        due: typeof action.due === "number" ? action.due : cell("due date", action.due),
        status: cell("status", action.status),
      };
    }),
    ownSignatures: words.ownSignatures.flatMap(({ role, name }) => {
      const [as, text] = [
        say("Sign-off", "Role", role, null, false),
        say("Sign-off", role, name, null, false),
      ];
      return text === null ? [] : [{ role: as ?? "", name: text }];
    }),
  };
}

function contactOf({ contact }: PeoplesWords): PeoplesText {
  return {
    part: "Cover",
    about: "Questions to",
    place: null,
    text: contact,
    isOwnSentence: false,
    isContact: true,
  };
}

/** What is said in place of each name, of those for which it is not the same. */
function namesAsSaid(words: PeoplesWords, said: SaidInstead): ReadonlyMap<string, string> {
  const asked = new Set<string>([""]);
  const names = new Map<string, string>();
  for (const [part, about, text] of namesOf(words)) {
    if (asked.has(text)) continue;
    asked.add(text);
    const instead = said({ part, about, place: null, text, isOwnSentence: false }) ?? LEFT_OUT;
    if (instead !== text) names.set(text, instead);
  }
  return names;
}

/** Part, what it is about, and the name. */
type Name = readonly [part: string, about: string, text: string];

/** Names and words of the set-up that are printed, in the order of the copy. */
function namesOf({ title, findings, groupColumn, survey }: PeoplesWords): readonly Name[] {
  const { set, results, otherAnswers, breakdowns, goodPractice, toImprove, design } = findings;
  const questions = [...results, ...otherAnswers].map(({ criterion }) => criterion);
  return [
    ["Cover", "Name of the audit", title],
    ["Summary", "Audited against", set.auditedAgainst],
    ["Summary", "Word for a case", set.caseWord.one],
    ["Summary", "Word for cases", set.caseWord.many],
    ...questions.flatMap((criterion): readonly Name[] => [
      ["Questions", `Question ${criterion.number}`, criterion.shortName],
      ["Questions", `${questionName(criterion)}: what was found`, criterion.foundSentence],
      ["Questions", `${questionName(criterion)}: why deemed met`, criterion.deemedMetBecause ?? ""],
    ]),
    ["Results by group", "Column of the groups", groupColumn ?? ""],
    ...[...design.strata, ...design.leftOut].map(({ label }): Name => [
      "Results by group",
      groupColumn ?? "Group",
      label,
    ]),
    ...breakdowns.flatMap(({ column, groups }): readonly Name[] => [
      ["Results by column", "Column", column],
      ...groups.map(({ value }): Name => ["Results by column", column, value]),
    ]),
    ...results.flatMap(({ criterion, reasons }) =>
      reasons.map(({ reason }): Name => ["Why not met", questionName(criterion), reason]),
    ),
    ...otherAnswers.flatMap(({ criterion, given }) =>
      given.kind === "choice" || given.kind === "choices"
        ? given.options.map(({ option }): Name => ["Other answers", questionName(criterion), option])
        : [],
    ),
    ...goodPractice.map(({ theme }): Name => ["Good practice", "Theme", theme]),
    ...toImprove.map(({ theme }): Name => ["To improve", "Theme", theme]),
    ...(survey?.questions ?? []).flatMap(({ name, options, themes }, at): readonly Name[] => [
      ["Survey", `Question ${at + 1}`, name],
      ...options.map((option): Name => ["Survey", name, option.name]),
      ...themes.map((theme): Name => ["Survey", `${name}: theme`, theme.name]),
    ]),
    ...(survey?.pairs ?? []).map(({ name }): Name => ["Survey", "Pair", name]),
  ];
}
