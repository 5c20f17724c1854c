import { refusal, success, type Outcome } from "../core/outcome";
import { momentInWords } from "../sheets/moment-words";
import type { SheetPlan } from "../sheets/plan";
import { withoutCells } from "../sheets/seen-cells";
import type { Progress } from "../sheets/workbook";
import { besideReading } from "./beside-findings";
import { besidePlans } from "./beside-plans";
import { changedMeanwhile } from "./changed-meanwhile";
import { findingsPlans } from "./findings-plans";
import { otherAuditInOurPlace } from "./past-audits";
import { previewOf, readFindings } from "./preview-findings";
import type { TaskGround } from "./task-ground";
import type { FindingsChoices, WrittenFindings } from "./findings-results";
import { writeBeside } from "./write-beside";
import { readComparison } from "./read-comparison";
import { unhurried } from "./unhurried";
import { untidyPlaces } from "./workings-of-findings";

/**
 * Makes the findings sheets from the scores as they stand now. They are built aside and swapped: if anything fails,
 * the old ones stand untouched, and an old one that somebody has written into is kept under a dated name. Audit actions and
 * Audit wording are made where they are not there yet, and only added to where they are. All is read again afterwards and
 * compared, because somebody may have changed a mark meanwhile.
 * Requests: 1 to read, 2 for another than the first audit, 1 more where earlier audits are set beside it; 3 to write and show; as many to read again; 2 more where lines are added to Audit
 * actions, 1 for each of the sheets of people on which cells are written, and 1 to put them back.
 */
export async function writeFindings(
  ground: TaskGround,
  progress?: Progress,
  choices: FindingsChoices = {},
): Promise<Outcome<WrittenFindings>> {
  const read = await readFindings(ground, choices, {}, progress?.signal ?? null);
  if (!read.ok) return read;
  const { basis } = read.value;
  const untidy = untidyPlaces(read.value);
  if (untidy !== null) return refusal(untidy);
  const people = besideReading(read.value, read.value.besideCells);
  if (!people.ok) return people;
  const now = { read: read.value, key: people.value.wording?.key ?? null };
  const inOurPlace = otherAuditInOurPlace(now);
  if (inOurPlace !== null) return refusal(inOurPlace);
  const madeAt = ground.surroundings.now();
  const comparison = await readComparison(ground, now, choices.comparison, madeAt);
  if (!comparison.ok) return comparison;
  const key = people.value.wording?.key ?? newKey(ground);
  const shared = await besidePlans(ground, read.value, people.value, read.value.standing, key);
  if (!shared.ok) return shared;
  const made = await unhurried(
    findingsPlans(read.value, people.value, {
      key,
      made: momentInWords(madeAt),
      comparison: comparison.value,
    }),
    progress?.signal ?? null,
  );
  if (made === null) return refusal({ kind: "stopped", written: [] });
  const { plans, beside } = made.answer;
  const written = await ground.workbook.write(
    {
      sheets: [...plans, ...shared.value.map(withoutWhatIsSeen)],
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
