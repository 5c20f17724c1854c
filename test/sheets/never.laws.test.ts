import * as fc from "fast-check";
import { conditionSentence, lessThanMet } from "../../src/core/findings/condition-sentence";
import { countPhrase } from "../../src/core/findings/count-phrase";
import { weightsAreEqual } from "../../src/core/findings/equal-weights";
import { anyFindings } from "../core/findings/any-findings";
import {
  noPercentageWithoutItsBase,
  nothingIsCalledOverall,
  nothingUnfinished,
  percentagesAreOfTheFindings,
  percentagesAreOfTheirCounts,
  sentencesEnd,
  type NeverLaw,
} from "./never-said";
import { saidRows, saidSentences, type SaidRow } from "./said-rows";

const runs = { numRuns: 80 };

const textOf = ({ cells }: SaidRow): string =>
  cells.flatMap(({ cell }) => (cell === null || cell === "" ? [] : [String(cell)])).join(" | ");

const laws: readonly (readonly [string, NeverLaw])[] = [
  ["nothing unfinished, undefined or doubled", nothingUnfinished],
  ["no percentage without its k of n", noPercentageWithoutItsBase],
  ["no percentage that its k of n does not make", percentagesAreOfTheirCounts],
  ["no percentage that is neither counted nor estimated", percentagesAreOfTheFindings],
  ["no sentence without an end", sentencesEnd],
  ["nothing called overall", nothingIsCalledOverall],
];

test("law over all that is said of any findings: nothing of what may never be said", () => {
  fc.assert(
    fc.property(anyFindings, (findings) => {
      // Each row is made once for all laws: that is where the time goes.
      for (const row of saidRows(findings)) {
        const told = laws.flatMap(([name, faults]) =>
          faults(row, findings).map((fault) => `${name}: ${fault} in ${row.where}: ${textOf(row)}`),
        );
        expect(told).toEqual([]);
      }
    }),
    runs,
  );
});

test("law: a sentence begins with a capital, a number or a quotation mark, and ends", () => {
  fc.assert(
    fc.property(anyFindings, (findings) => {
      for (const sentence of saidSentences(findings)) expect(sentence).toMatch(/^[A-Z“\d].*\.$/);
    }),
    runs,
  );
});

test("law: what is left over is counted, never taken from 100", () => {
  fc.assert(
    fc.property(anyFindings, ({ results }) => {
      for (const result of results) {
        const { notMet, applicable } = result.counts;
        const condition = conditionSentence(result).toLowerCase();
        const inPart = lessThanMet(result) - notMet;
        if (notMet > 0) expect(condition).toContain(`not met in ${countPhrase(notMet, applicable)}`);
        if (inPart > 0) expect(condition).toContain(`only in part in ${countPhrase(inPart, applicable)}`);
        expect(condition === "").toBe(result.metForHeadline === applicable);
      }
    }),
    runs,
  );
});

test("law: the cases read of an uneven sample have no interval, and nothing estimated stands for them", () => {
  fc.assert(
    fc.property(anyFindings, ({ results }) => {
      for (const { rawInterval, byStratum } of results) {
        if (rawInterval === null) continue;
        const scored = byStratum.map(({ populationSize, counts }) => ({
          populationSize,
          sampleSize: counts.examined - counts.unscored,
        }));
        expect(weightsAreEqual(scored.filter(({ sampleSize }) => sampleSize > 0))).toBe(true);
      }
    }),
    runs,
  );
});
