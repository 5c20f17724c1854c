import type { DrawRecord } from "../core/sampling/draw-record";

/** Sample and frame of a draw, by the names in its record; none for a draft. */
export function sheetsOfDraw({ draw }: DrawRecord): readonly string[] {
  return [draw?.sampleSheet, draw?.frameSheet].filter((name) => typeof name === "string");
}

/** A draw that was stopped or void, but whose sheets could not be removed then. */
export function isLeftOver(record: DrawRecord, sheetNames: readonly string[]): boolean {
  return (
    (record.state === "Stopped" || record.state === "Void") &&
    sheetsOfDraw(record).some((name) => sheetNames.includes(name))
  );
}
