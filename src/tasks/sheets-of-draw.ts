import type { DrawRecord } from "../core/sampling/draw-record";

/** Sample and frame of a draw, by the names in its record; none for a draft. */
export function sheetsOfDraw({ draw }: DrawRecord): readonly string[] {
  return [draw?.sampleSheet, draw?.frameSheet].filter((name) => typeof name === "string");
}

/** A draw that was stopped, void or removed, but whose sheets could not be taken away then. */
export function isLeftOver(record: DrawRecord, sheetNames: readonly string[]): boolean {
  return (
    ["Stopped", "Void", "Removed"].includes(record.state) &&
    sheetsOfDraw(record).some((name) => sheetNames.includes(name))
  );
}
