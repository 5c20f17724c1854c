import { strataOfUnits } from "../../../src/core/estimation/strata-of-units";

const sizes = [
  { stratum: "a", populationSize: 30 },
  { stratum: "b", populationSize: 10 },
  { stratum: "c", populationSize: 5 },
];
const units = [
  { stratum: "b", score: 0.5, agency: "school" },
  { stratum: "a", score: 1, agency: "school" },
  { stratum: "a", score: null, agency: "police" },
  { stratum: "a", score: 0, agency: "police" },
];

describe("counts of each stratum from its units", () => {
  it("keeps the order of the sizes, and a stratum without units", () => {
    expect(strataOfUnits(sizes, units)).toEqual([
      {
        stratum: "a",
        populationSize: 30,
        sampleSize: 3,
        applicable: 2,
        sumOfScores: 1,
        sumOfSquaredScores: 1,
      },
      {
        stratum: "b",
        populationSize: 10,
        sampleSize: 1,
        applicable: 1,
        sumOfScores: 0.5,
        sumOfSquaredScores: 0.25,
      },
      {
        stratum: "c",
        populationSize: 5,
        sampleSize: 0,
        applicable: 0,
        sumOfScores: 0,
        sumOfSquaredScores: 0,
      },
    ]);
  });

  it("keeps every unit in n for a domain, and counts only its own as applicable", () => {
    const schools = strataOfUnits(sizes, units, (unit) => unit.agency === "school");
    expect(schools.map(({ sampleSize, applicable }) => [sampleSize, applicable])).toEqual([
      [3, 1],
      [1, 1],
      [0, 0],
    ]);
  });

  it("takes a unit of an unknown stratum for a mistake in the program", () => {
    expect(() => strataOfUnits(sizes, [{ stratum: "d", score: 1 }])).toThrow("d");
  });
});
