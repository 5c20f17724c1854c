import type { AuditDefinition } from "../core/audit-definition";
import { auditDefinition } from "../core/audit-definition-form";
import { countsFrom1904InSlices } from "../core/frame/date-system";
import { eligibleFrameInSlices } from "../core/frame/eligible-frame";
import { neededColumns, shownColumns } from "../core/frame/frame-columns";
import type { Frame } from "../core/frame/frame";
import type { FrameDefinition } from "../core/frame/frame-definition";
import type { ListCells, ListPlace } from "../core/frame/list-cells";
import { refusal, success, type Outcome } from "../core/outcome";
import type { Problem } from "../core/problem";
import type { DrawRecord } from "../core/sampling/draw-record";
import { frameOfDraw } from "../core/sampling/frame-of-draw";
import { plannedDrawInSlices, type PlannedDraw } from "../core/sampling/planned-draw";
import { madeSeed, seedFromText } from "../core/sampling/seed";
import type { Sliced } from "../core/sliced";
import type { SheetCells, Standing } from "../sheets/workbook";
import { recordSheetsOf } from "./audits";
import {
  damagedRecords,
  FRAME_SHEET,
  MOST_RECORDS,
  nextRecordNumber,
  numbered,
  RECORD_SHEET,
  RECORD_SHEETS,
  recordsAmong,
  SAMPLE_SHEET,
} from "./own-sheets";
import { recordWithSeed } from "./record-with-seed";
import type { TaskGround } from "./task-ground";
import { unhurried } from "./unhurried";
import type { DrawProgress } from "./draw-results";

/** All that is decided before the first cell of a draw is written. */
export interface DecidedDraw {
  readonly record: DrawRecord;
  readonly planned: PlannedDraw;
  readonly frame: Frame;
  readonly list: ListCells;
  /** What the record sheet holds as a draft, which is written over; null for a new sheet. */
  readonly draft: SheetCells | null;
  readonly standing: Standing;
}

/** Reads the list and the records in one request and decides the draw on that picture. Nothing is written. */
export async function decidedDraw(
  { workbook, surroundings, audit: choice = null }: TaskGround,
  place: ListPlace,
  definition: AuditDefinition,
  by: string,
  progress?: DrawProgress,
): Promise<Outcome<DecidedDraw>> {
  progress?.step("readingList", 0, place.lastRow - place.headerRow);
  const frameDefinition = frameOfDraw(definition);
  const typed = definition.seed.origin === "typed" ? seedFromText(definition.seed.seed) : null;
  if (typed?.ok === false) return typed;

  const read = await workbook.readBack(place, neededColumns(frameDefinition), RECORD_SHEETS, {
    shown: shownColumns(frameDefinition),
    progress: {
      advance: (done, total) => progress?.step("readingList", done, total),
      signal: progress?.signal ?? null,
    },
  });
  if (!read.ok) return read;
  const { list, sheets, standing } = read.value;
  if (list === null) return refusal({ kind: "sheetMissing", sheet: place.sheet });
  const signal = progress?.signal ?? null;
  const alive = (step: "whoIsIn" | "drawing") => () => progress?.step(step, 0, 0);
  alive("whoIsIn")();
  const framed = await unhurried(frameOfList(list, frameDefinition), signal, alive("whoIsIn"));
  if (framed === null) return refusal({ kind: "stopped", written: [] });
  const frame = framed.answer;
  if (!frame.ok) return frame;
  const readable = auditDefinition(JSON.parse(JSON.stringify(withoutSeed(definition))), "the set-up");
  if (!readable.ok) return readable;
  const frozenAt = surroundings.now();

  const damaged = damagedRecords(sheets);
  if (damaged.length > 0) return refusal(...damaged);
  const last = recordsAmong(recordSheetsOf(sheets, choice)).at(-1);
  const draft = last?.state === "Draft" ? last : undefined;
  const number = draft === undefined ? nextRecordNumber(sheets) : RECORD_SHEETS.indexOf(draft.sheet) + 1;
  if (number > MOST_RECORDS) return refusal({ kind: "tooManyDraws", most: MOST_RECORDS });
  const names = {
    record: numbered(RECORD_SHEET, number),
    sample: numbered(SAMPLE_SHEET, number),
    frame: numbered(FRAME_SHEET, number),
  };
  const obstacles = obstaclesTo(
    standing,
    draft === undefined ? Object.values(names) : [names.sample, names.frame],
    draft?.sheet,
  );
  if (obstacles.length > 0) return refusal(...obstacles);

  const seed = typed?.value ?? madeSeed(surroundings.randomBytes);
  const used = recordWithSeed(sheets, seed);
  if (used !== null) return refusal({ kind: "seedUsedBefore", record: used });

  const moment = {
    frozenAt,
    seedMadeAt: surroundings.now(),
    sampleSheet: names.sample,
    frameSheet: names.frame,
  };
  alive("drawing")();
  const plan = await unhurried(
    plannedDrawInSlices(frame.value, list.place, definition, seed, moment),
    signal,
    alive("drawing"),
  );
  if (plan === null) return refusal({ kind: "stopped", written: [] });
  const planned = plan.answer;
  if (!planned.ok) return planned;
  const record: DrawRecord = {
    sheet: draft?.sheet ?? names.record,
    state: "Drawing",
    stateSince: surroundings.now(),
    stateReason: "",
    by,
    definition: withoutSeed(definition),
    draw: planned.value.draw,
    events: [],
  };
  return success({
    record,
    planned: planned.value,
    frame: frame.value,
    list,
    draft: sheets.find((cells) => cells !== null && cells.sheet === draft?.sheet) ?? null,
    standing,
  });
}

function* frameOfList(list: ListCells, definition: FrameDefinition): Sliced<Outcome<Frame>> {
  const date1904 = yield* countsFrom1904InSlices(list, definition);
  return yield* eligibleFrameInSlices(list, definition, date1904);
}

/** A typed seed does not stand in the record's set-up: it is shown in its own place, once the draw is committed. */
function withoutSeed(definition: AuditDefinition): AuditDefinition {
  return definition.seed.origin === "typed"
    ? { ...definition, seed: { origin: "typed", seed: "" } }
    : definition;
}

function obstaclesTo(
  standing: Standing,
  newSheets: readonly string[],
  draft: string | undefined,
): readonly Problem[] {
  const taken = new Set(standing.sheetNames.map((name) => name.toLowerCase()));
  return [
    ...(standing.readOnly ? [{ kind: "workbookReadOnly" } as const] : []),
    ...(standing.structureProtected ? [{ kind: "workbookProtected" } as const] : []),
    ...(draft !== undefined && standing.protectedSheets.includes(draft)
      ? [{ kind: "sheetProtected", sheet: draft } as const]
      : []),
    ...newSheets
      .filter((name) => taken.has(name.toLowerCase()))
      .map((sheet) => ({ kind: "sheetNameTaken", sheet }) as const),
  ];
}
