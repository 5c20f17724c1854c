import { scoresWhenMade } from "../core/findings/scores-when-made";
import { copyFindings } from "../core/disclosure/copy/copy-findings";
import type { PeoplesWords } from "../core/disclosure/copy/peoples-words";
import { screenedCopy, type ScreenedCopy } from "../core/disclosure/copy/screened-copy";
import type { ShareChoices } from "../core/disclosure/copy/share-choices";
import type { DateSystem } from "../core/frame/calendar";
import type { CarriedColumn } from "../core/disclosure/screening/name-or-number";
import { screening } from "../core/disclosure/screening/screened-text";
import type { FindingsChanges } from "../core/findings/findings-changes";
import { refusal, success, type Outcome } from "../core/outcome";
import { sha256Hex } from "../core/sha256";
import { copyLines } from "../sheets/copy-lines";
import { findingsChanges } from "../sheets/findings-staleness";
import { readFindingsSheet, type StandingFindings } from "../sheets/read-findings-sheet";
import { readSurveySheet, type StandingSurvey } from "../sheets/read-survey-sheet";
import { surveyAtAGlance } from "../sheets/survey-at-a-glance";
import { surveyForCopy, type WhyNoSurvey } from "../sheets/survey-for-copy";
import type { Progress } from "../sheets/workbook";
import { besideReading, findingsBeside, type BesideReading } from "./beside-findings";
import { carriedOfCases } from "./carried-of-cases";
import { copyMemory, type CopyMemory } from "./copy-memory";
import { daysBeside } from "./days-beside";
import { knownCases, type KnownCases } from "./known-cases";
import { placesOfTexts } from "./places-of-texts";
import { readFindings, type ReadFindings } from "./preview-findings";
import { secondMarksWords } from "./second-marks-words";
import type { TaskGround } from "./task-ground";
import { unhurried } from "./unhurried";

/** Everything that a copy is made from, as it stands now. */
export interface CopyReading {
  readonly read: ReadFindings;
  readonly people: BesideReading;
  /** From which year the dates count that they typed. */
  readonly days: DateSystem;
  readonly choices: ShareChoices;
  /** Columns on Audit findings that could go in. */
  readonly columns: readonly string[];
  /** null where Audit findings is not there, or can't be told to be one that we made. */
  readonly standing: StandingFindings | null;
  /** What has changed since; null where nothing stands. */
  readonly changes: FindingsChanges | null;
  readonly known: KnownCases;
  readonly carried: readonly CarriedColumn[];
  readonly memory: CopyMemory;
  /** The sheet with the survey; null where there is none that we made. */
  readonly surveySheet: string | null;
  /** Why the survey that is to go in can't; null where it can, or is not to. */
  readonly whyNoSurvey: WhyNoSurvey | null;
  readonly screened: ScreenedCopy;
}

/**
 * Reads the findings as they would be made now with everything that the texts of a copy are looked through for: all case
 * numbers (`knownCases`) and what stands beside the scored cases (`carriedOfCases`). Nothing is written. Requests: 1 for the
 * first audit, else 2; 1 more where people typed dates; 1 more and chunks where the list has no Audit frame. Refused like the findings themselves.
 */
export async function readCopy(
  ground: TaskGround,
  asked?: ShareChoices,
  progress?: Progress,
): Promise<Outcome<CopyReading>> {
  const terms = { withFrame: true, ...(progress === undefined ? {} : { progress }) };
  const findingsRead = await readFindings(ground, {}, terms);
  if (!findingsRead.ok) return findingsRead;
  const read = findingsRead.value;
  const people = besideReading(read, read.besideCells);
  if (!people.ok) return people;
  const days = await daysBeside(ground, people.value);
  if (!days.ok) return days;
  const known = await knownCases(ground, read, progress);
  if (!known.ok) return known;

  const { basis, findings, standingFindings } = read;
  const columns = findings.breakdowns.map(({ column }) => column);
  const memory = copyMemory(copyLines(basis.register.events));
  const choices = asked ?? memory.choices ?? usualChoices(columns);
  const standing = standingFindings === null ? null : readFindingsSheet(standingFindings);
  const carried = carriedOfCases(read);
  const work = screening(known.value.cases, carried, labelsOf(read));
  const ready = await unhurried(work, progress?.signal ?? null);
  if (ready === null) return refusal({ kind: "stopped", written: [] });
  const ownSurvey = surveyOf(read);
  const found = ownSurvey !== null && choices.parts.survey ? surveyForCopy(ownSurvey, choices.limit) : null;
  const [survey, whyNoSurvey] = typeof found === "string" ? [null, found] : [found, null];
  const words = peoplesWords(read, people.value, choices, survey);
  const key = people.value.wording?.key ?? freshKey(ground);
  const screened = screenedCopy(words, {
    screening: ready.answer,
    labels: memory.labels,
    // Nobody outside the workbook knows the key, and each copy has labels of its own.
    seed: sha256Hex(`${key},${basis.register.sheet},copy,${memory.copies}`),
    answers: memory.answers,
    numbersUpTo: choices.limit === null ? null : findings.examined,
    placeOf: placesOfTexts([read.cells, read.criteriaCells, read.besideCells.wording, read.from.survey]),
  });
  return success({
    read,
    people: people.value,
    days: days.value,
    choices,
    columns,
    standing,
    changes: standing === null ? null : changesSince(standing, read, people.value),
    known: known.value,
    carried,
    memory,
    surveySheet: ownSurvey === null ? null : basis.sheets.survey,
    whyNoSurvey,
    screened,
  });
}

/** The limit of the Department for Education, and everything that there is. */
function usualChoices(columns: readonly string[]): ShareChoices {
  const ofCases = { groups: true, columns, reasons: true, otherAnswers: true, themes: true, actions: true };
  return { limit: 5, protectsBases: false, contact: "", parts: { ...ofCases, survey: true } };
}

/** null too where an export bears the name of our sheet: it has nothing to do with the copy. */
function surveyOf({ from }: ReadFindings): StandingSurvey | null {
  const standing = from.survey === null ? null : readSurveySheet(from.survey);
  return standing?.definition === null && standing.seal === null ? null : standing;
}

function peoplesWords(
  { findings, basis, record, existingCases }: ReadFindings,
  { actions, wording, worded }: BesideReading,
  { parts, contact }: ShareChoices,
  survey: PeoplesWords["survey"],
): PeoplesWords {
  return {
    title: basis.name,
    contact: contact.trim(),
    findings: copyFindings(findings, parts),
    groupColumn:
      record === null ? (existingCases?.groupColumn ?? null) : record.definition.frame.strata.column,
    survey,
    actions: parts.actions ? (actions?.actions ?? []) : [],
    worded: worded.filter(
      ({ item: { part } }) => parts.themes || (part !== "goodPractice" && part !== "toImprove"),
    ),
    ownLimitations: wording?.ownLimitations ?? [],
    ownSignatures: wording?.ownSignatures ?? [],
  };
}

/** What may stand in a copy although a case carries the same: groups, and values that results are broken down by. */
export function labelsOf({ findings }: Pick<ReadFindings, "findings">): readonly string[] {
  return [
    ...[...findings.design.strata, ...findings.design.leftOut].map(({ label }) => label),
    ...findings.breakdowns.flatMap(({ groups }) => groups.map(({ value }) => value)),
  ];
}

function changesSince(
  standing: StandingFindings,
  read: ReadFindings,
  people: BesideReading,
): FindingsChanges {
  const key = people.wording?.key ?? "";
  const scores = scoresWhenMade(read.set, read.findings.settings, read.cases, key);
  const secondMarks = secondMarksWords(read, read.columns, read.secondReviewCells);
  const surveyPairs = surveyAtAGlance(read.from.survey)?.pairs ?? "";
  const beside = findingsBeside(people, read.basis.sheets, { scores, key, secondMarks, surveyPairs });
  return findingsChanges(standing, read.findings, beside);
}

/** Where Audit wording has lost its key, labels differ from one look to the next until one is kept. */
function freshKey({ surroundings }: TaskGround): string {
  return [...surroundings.randomBytes(16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
