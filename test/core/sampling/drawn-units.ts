import type { StratumLabel, UnitId } from "../../../src/core/frame/unit";
import type { RecordedDraw } from "../../../src/core/sampling/draw-record";
import { hashRankedSample } from "../../../src/core/sampling/hash-ranked-sample";
import type { Seed } from "../../../src/core/sampling/seed";

export const seed = "20171101" as Seed;

export const groupOf = (name: string): StratumLabel => name as StratumLabel;

/** Made-up units: so many of each group, called by group and number. */
export function unitsOf(sizes: Readonly<Record<string, number>>) {
  return Object.entries(sizes).flatMap(([group, size]) =>
    Array.from({ length: size }, (_, index) => ({
      key: `${group}-${index + 1}` as UnitId,
      stratum: groupOf(group),
    })),
  );
}

/** What a draw of so many cases and spares a group leaves in the record. */
export function drawOf(
  sizes: Readonly<Record<string, number>>,
  sampleSize: number,
  spares: number,
): Pick<RecordedDraw, "strata" | "tickets" | "fingerprint"> {
  const plan = Object.keys(sizes).map((name) => ({ label: groupOf(name), sampleSize, spares }));
  const tickets = hashRankedSample(unitsOf(sizes), seed, plan);
  return {
    fingerprint: "",
    strata: Object.entries(sizes).map(([name, populationSize]) => ({
      label: groupOf(name),
      values: [name],
      populationSize,
      drawn: Math.min(sampleSize, populationSize),
      spares: tickets.filter(({ stratum, role }) => stratum === name && role === "Spare").length,
    })),
    tickets,
  };
}
