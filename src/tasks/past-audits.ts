import { auditChangeInSlices, type AuditChange } from "../core/change/audit-change";
import { casesDigest } from "../core/change/cases-digest";
import type { PastAudit } from "../core/change/past-audit";
import type { ScoresWhenMade } from "../core/findings/scores-when-made";
import { refusal, success, type Outcome } from "../core/outcome";
import type { Problem } from "../core/problem";
import type { Moment } from "../core/sampling/draw-record";
import type { ComparisonChoice } from "../sheets/comparison-choice";
import { keyCode } from "../sheets/findings-beside";
import { readPastActions } from "../sheets/read-past-actions";
import { readPastAudit } from "../sheets/read-past-audit";
import { keyAbove } from "../sheets/read-wording";
import type { SheetCells } from "../sheets/workbook";
import type { ReadFindings } from "./preview-findings";
import { unhurried } from "./unhurried";

/** By what the audit of now is known. */
export interface AuditOfNow {
  readonly read: ReadFindings;
  /** Of Audit wording; null where that sheet is not there yet. */
  readonly key: string | null;
}

/** Results of an earlier audit with the key by which its findings are known, or why the sheet can't be used. */
export type PastOrWhyNot = KeyedPast | { readonly problem: Problem; readonly holdsResults: boolean };

export interface KeyedPast {
  readonly past: PastAudit;
  /** A digest; null on a copy to share. */
  readonly key: string | null;
  readonly scores: ScoresWhenMade | null;
}

/** Reads a sheet as an earlier audit of this one. */
export function pastAuditOn(cells: SheetCells, { read, key }: AuditOfNow): PastOrWhyNot {
  const { sheet } = cells;
  const reading = readPastAudit(cells);
  switch (reading.found) {
    case "none":
      return { problem: { kind: "pastAuditNone", sheet }, holdsResults: false };
    case "otherFormat":
      return { problem: { kind: "pastAuditFormat", sheet, format: reading.format }, holdsResults: true };
    case "damaged": {
      const place = { sheet, address: reading.address };
      return { problem: { kind: "pastAuditDamaged", sheet, place }, holdsResults: true };
    }
    case "past": {
      const own = read.standingFindings === null ? null : readPastAudit(read.standingFindings);
      const hasOurKey = reading.key !== null && key !== null && reading.key === keyCode(key);
      const { audit } = reading.past;
      const { wording } = read.besideCells;
      // Without findings, the key on Audit wording is all that is ours; another audit's may stand under that name.
      if (hasOurKey && own === null && wording !== null && audit !== read.basis.name)
        return { problem: { kind: "pastAuditInOurPlace", sheet: wording.sheet, audit }, holdsResults: true };
      const isOwn = hasOurKey || (own?.found === "past" && isSameAudit(own, reading));
      return isOwn ? { problem: { kind: "pastAuditSame", sheet }, holdsResults: true } : reading;
    }
  }
}

/**
 * Whether two sheets tell of the same audit: by the key of their findings, or by name and moment. A copy to share has no key, and
 * the day only.
 */
export function isSameAudit(one: Omit<KeyedPast, "scores">, other: Omit<KeyedPast, "scores">): boolean {
  if (one.key !== null && one.key === other.key) return true;
  const length = one.past.asPrinted || other.past.asPrinted ? 10 : 16;
  const nameOf = ({ past: { audit, madeAt } }: Pick<KeyedPast, "past">) =>
    `${madeAt.slice(0, length)} ${audit}`;
  return nameOf(one) === nameOf(other);
}

/**
 * Whether a sheet on which the findings or actions of this audit will be written holds another audit's: a copied sheet keeps its
 * name where this audit has none yet. Ours are made together, so that actions without findings and wording are another's. null
 * where they are ours, or hold no results.
 */
export function otherAuditInOurPlace({ read, key }: AuditOfNow): Problem | null {
  const { standingFindings, basis, besideCells } = read;
  if (standingFindings === null) {
    const { actions, wording } = besideCells;
    return actions === null || wording !== null
      ? null
      : { kind: "pastAuditInOurPlace", sheet: actions.sheet, audit: null };
  }
  const reading = readPastAudit(standingFindings);
  if (reading.found !== "past") return null;
  if (reading.key !== null && key !== null && reading.key === keyCode(key)) return null;
  const { audit, cases } = reading.past;
  const isOurs = audit === basis.name && (cases === null || cases === casesDigest(read.cases));
  return isOurs ? null : { kind: "pastAuditInOurPlace", sheet: standingFindings.sheet, audit };
}

/** The cells of the sheets that were chosen, in their order, and of last time's actions; null for a sheet that is not there. */
export interface ComparedCells {
  readonly past: readonly (SheetCells | null)[];
  readonly actions: SheetCells | null;
  readonly wording: SheetCells | null;
}

/** This audit beside the chosen ones. Refused: a sheet that is gone or can't be used. `compared` may be empty. */
export async function auditsBeside(
  now: AuditOfNow,
  choice: ComparisonChoice,
  cells: ComparedCells,
  madeAt: Moment,
): Promise<Outcome<AuditChange>> {
  const { read } = now;
  const found = choice.sheets.map((sheet, index): PastOrWhyNot => {
    const own = cells.past[index] ?? null;
    return own === null
      ? { problem: { kind: "pastAuditGone", sheet }, holdsResults: false }
      : pastAuditOn(own, now);
  });
  const problems = found.flatMap((each) => ("problem" in each ? [each.problem] : []));
  const salt = cells.wording === null ? null : keyAbove(cells.wording.values);
  const [first, ...others] = found.flatMap((each) => ("past" in each ? [withScores(each, salt)] : []));
  if (problems.length > 0 || first === undefined) return refusal(...problems);
  const { answer } = await unhurried(
    auditChangeInSlices(read.findings, {
      past: [first, ...others],
      now: { audit: read.basis.name, madeAt, cases: casesDigest(read.cases) },
      cases: read.cases,
      saidSameCases: choice.sameCases,
      said: choice.said,
      actions: cells.actions === null ? null : readPastActions(cells.actions),
    }),
  );
  return success(answer);
}

function withScores({ past, key, scores }: KeyedPast, salt: string | null): PastAudit {
  if (salt === null || scores === null || key !== keyCode(salt)) return past;
  return { ...past, scores: { key: salt, scores } };
}

/** Why it can't be written: no question is the same in both. null where there are some. */
export function nothingShared({ compared, last: { sheet, audit } }: AuditChange): Problem | null {
  return compared.length > 0 ? null : { kind: "pastAuditNothingShared", sheet, audit };
}
