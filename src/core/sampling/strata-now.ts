import { isExamined, type RecordedDraw, type RecordedStratum } from "./draw-record";

/**
 * The groups of a draw as they are now: how many cases are drawn, and how many spares wait. A replacement changes nothing
 * of the first: one case leaves and one spare comes in, also where the replaced case was a used spare itself. At the
 * draw that is what the record says; after an extension or a replacement the tickets tell. Before any ticket is
 * written it is what is to be drawn.
 * Checked by: test/core/sampling/replacement.test.ts
 */
export function strataNow({
  strata,
  tickets,
}: Pick<RecordedDraw, "strata" | "tickets">): readonly RecordedStratum[] {
  if (tickets.length === 0) return strata;
  return strata.map((stratum) => {
    const lines = tickets.filter((line) => line.stratum === stratum.label);
    return {
      ...stratum,
      drawn: lines.filter(({ role }) => role === "Sample" || role === "Spare used").length,
      spares: lines.filter(({ role }) => !isExamined(role)).length,
    };
  });
}
