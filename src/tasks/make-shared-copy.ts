import { guardedValues } from "../core/disclosure/guarded-values";
import { refusal, success, type Outcome } from "../core/outcome";
import type { Problem } from "../core/problem";
import { sha256OfBytes } from "../core/sha256";
import type { ShareLeak } from "../core/share-problem";
import { base64 } from "../share/base64";
import { copyFileName } from "../share/copy-file-name";
import { emailSummary } from "../share/email-summary";
import type { Guarded, Leak } from "../share/leaks/leak";
import { shareableWorkbook } from "../share/shareable-workbook";
import { copyEvent, type CopyLine } from "../sheets/copy-lines";
import { registerPlan } from "../sheets/register-lines";
import { shortQuestion } from "../sheets/short-question";
import type { Progress } from "../sheets/workbook";
import type { AuditSheets } from "./audits";
import { newCopyLines } from "./new-copy-lines";
import { preparedCopy } from "./prepared-copy";
import { labelsOf, readCopy, type CopyReading } from "./read-copy";
import type { MadeCopy, ShareChoices, ShareObstacle } from "./share-results";
import type { TaskGround } from "./task-ground";
import { unhurried } from "./unhurried";
import { wordsOfOurOwn } from "./words-of-our-own";

/**
 * Makes the copy: reads all anew, works out what may be shown, makes the file, looks it through once more, writes on Audit
 * record that it was made and which label stands for which case, and then asks Excel to open it. Where Excel refuses, the copy is
 * made all the same and `opened` is false. Requests: as for the check list, 1 to write, 1 to open.
 * Refused, before anything is written or opened: whatever stands in the way of a copy, a leak that the last look finds, and a
 * record that can't be written to.
 * Checked by: test/stories/share.test.ts, test/stories/share-refused.test.ts
 */
export async function makeSharedCopy(
  ground: TaskGround,
  choices: ShareChoices,
  by: string,
  progress?: Progress,
): Promise<Outcome<MadeCopy>> {
  const read = await readCopy(ground, choices, progress);
  if (!read.ok) return read;
  const copy = read.value;
  const madeAt = ground.surroundings.now();
  const prepared = await preparedCopy(copy, madeAt, progress);
  if (!prepared.ok) return prepared;
  const { preview, report, figures } = prepared.value;
  const { sheets, register } = copy.read.basis;
  const obstacles = preview.obstacles.map((obstacle) => problemOf(obstacle, sheets));
  if (obstacles.length > 0) return refusal(...obstacles);

  const guarded = guardedBy(copy, wordsOfOurOwn(copy, figures, madeAt));
  const looked = await unhurried(shareableWorkbook(report, guarded), progress?.signal ?? null);
  if (looked === null) return refusal({ kind: "stopped", written: [] });
  const made = looked.answer;
  if (!made.ok) return refusal({ kind: "shareLeak", leaks: made.leaks.map(withoutCaseData) });
  const { file } = made;
  const lines: readonly CopyLine[] = [
    ...newCopyLines(copy),
    {
      kind: "made",
      limit: choices.limit,
      findings: preview.findingsMadeAt ?? madeAt,
      labels: copy.screened.inCopy,
      digest: sha256OfBytes(file),
    },
  ];
  const plan = registerPlan(
    lines.map((line) => copyEvent(line, madeAt, by)),
    register.cells,
  );
  const written = await ground.workbook.write(
    { sheets: [plan], activate: null },
    { standing: copy.read.standing },
  );
  if (!written.ok) return written;
  const opening = await ground.workbook.openNewWorkbook(base64(file));
  return success({
    opened: opening.ok && opening.value.opened,
    file,
    fileName: copyFileName(report.title),
    email: emailSummary(report),
    madeAt,
    unsure: made.unsure.map(unsureSentence),
    record: register.sheet,
  });
}

function problemOf(
  obstacle: ShareObstacle,
  { findings: sheet, survey }: Pick<AuditSheets, "findings" | "survey">,
): Problem {
  switch (obstacle.kind) {
    case "findingsNotMade":
      return { kind: "shareFindingsNotMade", sheet };
    case "findingsOutOfDate":
      return { kind: "shareFindingsOutOfDate", sheet };
    case "oneCase":
      return { kind: "shareOneCase" };
    case "surveyNotReady":
      return { kind: "shareSurveyNotReady", sheet: survey, why: obstacle.why };
    case "allOrNone":
      return { kind: "shareAllOrNoneOpen" };
    case "textsOpen":
      return { kind: "shareTextsOpen", texts: obstacle.texts };
    case "noContact":
      return { kind: "shareContactMissing" };
  }
}

/**
 * What the finished file is searched for, and what may stand in it although a case carries the same: labels of tables, texts
 * that the auditor kept with a reason, and the tool's own words.
 */
function guardedBy({ known, carried, screened }: CopyReading, ownWords: readonly string[]): Guarded {
  return {
    caseIds: known.cases,
    carriedValues: guardedValues(carried),
    allowed: [...labelsOf(screened.said), ...screened.kept.flatMap(piecesOf), ...ownWords],
  };
}

/** A sentence about a result has numbers where the auditor wrote places for them; a survey's question stands cut short too. */
function piecesOf(kept: string): readonly string[] {
  return [...kept.split(/\{[kn]\}/), shortQuestion(kept)];
}

/** What was found stays here: it is case data. */
function withoutCaseData({ kind, place }: Leak): ShareLeak {
  if (kind === "caseId") return { place, what: "caseNumber" };
  return { place, what: kind === "carriedValue" ? "carriedValue" : "fileFormat" };
}

function unsureSentence({ kind, place }: Leak): string {
  const what = kind === "caseId" ? "a short case number" : "something short that stands beside a case";
  return `${place}: a word or number there is the same as ${what}.`;
}
