import { isExamined, type RecordedDraw, type RecordedStratum } from "./draw-record";

/**
 * The groups of a draw as they are now: how many cases are drawn, a used spare in the place of the case it replaced, also
 * where that was a spare itself, and how many spares wait. At the draw that is what the record says; after an extension or a replacement the tickets tell.
 * Before any ticket is written it is what is to be drawn.
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
