import { drawsSentence } from "../core/findings/draws-sentence";
import { wholeNumberText } from "../core/findings/number-text";
import { refusal, success, type Outcome } from "../core/outcome";
import { lastCheck } from "../core/sampling/last-check";
import type { DrawRecord } from "../core/sampling/draw-record";
import { findingsByGroupSheet } from "../sheets/findings-by-group-sheet";
import { findingsSheet } from "../sheets/findings-sheet";
import type { FindingsSheetWords } from "../sheets/findings-words";
import { momentInWords } from "../sheets/moment-words";
import { periodWords } from "../sheets/record-words";
import type { SheetPlan } from "../sheets/plan";
import { withoutCells } from "../sheets/seen-cells";
import type { Progress } from "../sheets/workbook";
import type { AuditBasis } from "./audit-basis";
import { besideReading, findingsBeside } from "./beside-findings";
import { besidePlans } from "./beside-plans";
import { changedMeanwhile } from "./changed-meanwhile";
import { previewOf, readFindings } from "./preview-findings";
import { reviewOfFindings } from "./review-of-findings";
import type { TaskGround } from "./task-ground";
import type { FindingsChoices, WrittenFindings } from "./findings-results";
import { writeBeside } from "./write-beside";
import { untidyPlaces, workingsPlan } from "./workings-of-findings";

/**
 * Makes the findings sheets from the scores as they stand now. They are built aside and swapped: if anything fails,
 * the old ones stand untouched, and an old one that somebody has written into is kept under a dated name. Audit actions and
 * Audit wording are made where they are not there yet, and only added to where they are. All is read again afterwards and
 * compared, because somebody may have changed a mark meanwhile.
 * Requests: 1 to read, 2 for another than the first audit; 3 to write and show; as many to read again; 2 more where lines are added to Audit
 * actions, 1 for each of the sheets of people on which cells are written, and 1 to put them back.
 */
export async function writeFindings(
  ground: TaskGround,
  progress?: Progress,
  choices: FindingsChoices = {},
): Promise<Outcome<WrittenFindings>> {
  const read = await readFindings(ground, choices);
  if (!read.ok) return read;
  const { findings, record, existingCases, basis, columns, drawsBegun, drawsEnded } = read.value;
  const untidy = untidyPlaces(read.value);
  if (untidy !== null) return refusal(untidy);
  const people = besideReading(read.value, read.value.besideCells);
  if (!people.ok) return people;
  const key = people.value.wording?.key ?? newKey(ground);
  const shared = await besidePlans(ground, read.value, people.value, read.value.standing, key);
  if (!shared.ok) return shared;
  const beside = findingsBeside(read.value, people.value, basis.sheets, key);
  const madeAt = ground.surroundings.now();
  const words: FindingsSheetWords = {
    sheet: basis.sheets.findings,
    auditName: basis.name,
    made: momentInWords(madeAt),
    period: record === null ? "" : periodWords(record.definition),
    draws: record === null ? "" : drawsSentence(drawsBegun, drawsEnded),
    checked: record === null ? elsewhereWords(basis) : checkedWords(record),
    groupColumn:
      record === null ? (existingCases?.groupColumn ?? null) : record.definition.frame.strata.column,
    byGroupSheet: null,
    review: reviewOfFindings({ ...basis, columns }, read.value, read.value.secondReviewCells),
    beside,
  };
  const byGroup = findingsByGroupSheet(findings, { ...words, sheet: basis.sheets.findingsByGroup });
  const main = findingsSheet(findings, {
    ...words,
    byGroupSheet: byGroup === null ? null : basis.sheets.findingsByGroup,
  });
  const workings = workingsPlan(read.value, { made: words.made });
  const written = await ground.workbook.write(
    {
      sheets: [
        main,
        ...(byGroup === null ? [] : [byGroup]),
        workings,
        ...shared.value.map(withoutWhatIsSeen),
      ],
      activate: basis.sheets.findings,
      madeAt,
      ...(choices.keepOld === undefined ? {} : { keepOld: choices.keepOld }),
    },
    progress === undefined ? {} : { progress },
  );
  if (!written.ok) return written;
  const { sheets, kept } = written.value;
  const leftAlone = await writeBeside(ground, people.value, shared.value, sheets);
  if (!leftAlone.ok) return leftAlone;
  return success({
    ...previewOf(read.value),
    sheets,
    kept,
    keptByChoice: choices.keepOld === true,
    madeAt,
    changedMeanwhile: await changedMeanwhile(ground, { read: read.value, beside }),
    leftAlone: leftAlone.value,
  });
}

/** A sheet that people fill gets room and look with the swap; its cells are written over what was seen only. */
function withoutWhatIsSeen(plan: SheetPlan): SheetPlan {
  return plan.owner === "edited" ? withoutCells(plan) : plan;
}

/** 16 hex digits by chance. */
function newKey({ surroundings }: TaskGround): string {
  return [...surroundings.randomBytes(8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** "Tickets, order and ranks checked on 23 November 2017, 10:42: all 60 right", of a draw that was made elsewhere. */
function elsewhereWords({ existingRecord }: AuditBasis): string {
  const last = existingRecord?.checks.at(-1);
  if (last === undefined) return "";
  const of = wholeNumberText(last.of);
  const right =
    last.same === last.of
      ? `${last.of === 1 ? "the one case" : `all ${of}`} right`
      : `${wholeNumberText(last.same)} of ${of} right`;
  return `Tickets, order and ranks checked on ${momentInWords(last.when)}: ${right}`;
}

/** "Drawn and read back on 23 November 2017, 10:42: all 60 the same." The last check of the record, in words. */
function checkedWords({ events }: DrawRecord): string {
  const last = lastCheck(events);
  if (last === null) return "";
  const same =
    last.same === last.of
      ? `${last.of === 1 ? "the one case" : `all ${wholeNumberText(last.of)}`} the same`
      : `${wholeNumberText(last.same)} of ${wholeNumberText(last.of)} the same`;
  const what =
    events.filter(({ kind }) => kind === "Check").length === 1 ? "Drawn and read back" : "Drawn again";
  return `${what} on ${momentInWords(last.when)}: ${same}`;
}
