import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { caseKey } from "../../../src/core/frame/case-key";
import type { CellValue } from "../../../src/core/frame/cell-value";
import { frameFingerprint } from "../../../src/core/frame/fingerprint";
import { stratumLabel } from "../../../src/core/frame/group-of-value";
import type { FrameUnit } from "../../../src/core/frame/unit";
import { hashRankedSample } from "../../../src/core/sampling/hash-ranked-sample";
import { seedFromText, type Seed } from "../../../src/core/sampling/seed";
import { referenceDraws, referenceFolder } from "../../reference-draws";

// A seed gives the same sample for ever. A change that makes a test of this file fail is a new method, with a new name
// in the record; it is never a repair of the test.

type Unit = Pick<FrameUnit, "key" | "stratum">;

function unit(id: CellValue, group = ""): Unit {
  const key = caseKey(id);
  if (!key.ok) throw new Error(key.fault);
  return { key: key.key, stratum: stratumLabel(group) };
}

function seed(text: string): Seed {
  const made = seedFromText(text);
  if (!made.ok) throw new Error("unusable seed");
  return made.value;
}

test("five cases by hand: tickets worked out with coreutils' sha256sum", () => {
  const units = ["A-1", "A-2", "A-3", " Cafe\u0301-1", 7].map((id) => unit(id));
  const plan = [{ label: stratumLabel(""), sampleSize: 2, spares: 2 }];
  expect(
    hashRankedSample(units, seed("dice 4 2 6"), plan).map(({ key, rank, role, ticket }) => [
      key,
      rank,
      role,
      ticket,
    ]),
  ).toEqual([
    ["A-1", 1, "Sample", "3153c860df829bdbedbbe29c74b03aa008812bb6033ebdd5f90e9a93269de89e"],
    ["7", 2, "Sample", "755f41426fc512e48e06c532d53e1ae801d697cb42b24d2f3a9b27f9f60f73f5"],
    ["A-3", 3, "Spare", "85f2bc8cbcda945f69795f3158a88e15c1d481f8276b3a83f4cfb23d32c160cc"],
    ["Café-1", 4, "Spare", "9e9a944283255590a10c06e240a21a7b8304474705e386c607158ef4ae460f7d"],
  ]);
});

function frameOf(file: string): Unit[] {
  const [, ...lines] = readFileSync(join(referenceFolder, file), "utf8").trim().split(/\r?\n/);
  return lines.map((line) => {
    const [id = "", group = ""] = line.split('","').map((field) => field.replaceAll('"', ""));
    return unit(id, group);
  });
}

test("the referenceDraws of the reference, each unit, rank and ticket", () => {
  expect(referenceDraws).toHaveLength(3);
  for (const draw of referenceDraws) {
    const units = frameOf(draw.frame);
    const plan = draw.plan.map(({ stratum, n, spares }) => ({
      label: stratumLabel(stratum),
      sampleSize: n,
      spares,
    }));
    const drawn = hashRankedSample(units, seed(draw.seed), plan).map((line) => ({
      ...line,
      role: line.role.toLowerCase(),
    }));
    expect(drawn).toEqual(draw.result);
    expect(frameFingerprint(units)).toBe(draw.frame_fingerprint);
  }
});

describe("laws of the draw", () => {
  const units = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 1e9 }), fc.constantFrom("A", "B", "C")), {
    selector: ([id]) => id,
    minLength: 1,
    maxLength: 60,
  });
  const sizes = fc.tuple(fc.nat({ max: 10 }), fc.nat({ max: 5 }));

  const drawnFrom = (
    from: readonly (readonly [number, string])[],
    text: string,
    [sampleSize, spares]: readonly [number, number],
  ) =>
    hashRankedSample(
      from.map(([id, group]) => unit(id, group)),
      seed(text),
      ["A", "B", "C"].map((group) => ({ label: stratumLabel(group), sampleSize, spares })),
    );

  test("the order of the list does not matter", () => {
    fc.assert(
      fc.property(units, sizes, (list, size) => {
        expect(drawnFrom([...list].reverse(), "s", size)).toEqual(drawnFrom(list, "s", size));
      }),
    );
  });

  test("drawing more keeps the earlier picks, first in order", () => {
    fc.assert(
      fc.property(units, fc.nat({ max: 8 }), (list, size) => {
        const fewer = drawnFrom(list, "s", [size, 0]);
        const more = drawnFrom(list, "s", [size + 3, 0]);
        for (const group of ["A", "B", "C"]) {
          const of = (lines: typeof more) =>
            lines.filter((line) => line.stratum === group).map((line) => line.key);
          expect(of(more).slice(0, of(fewer).length)).toEqual(of(fewer));
        }
      }),
    );
  });

  test("cutting the groups anew changes no ticket", () => {
    fc.assert(
      fc.property(units, (list) => {
        const tickets = (lines: ReturnType<typeof drawnFrom>) =>
          new Map(lines.map((line) => [line.key, line.ticket]));
        const before = tickets(drawnFrom(list, "s", [60, 0]));
        const after = tickets(
          drawnFrom(
            list.map(([id]) => [id, "A"] as const),
            "s",
            [60, 0],
          ),
        );
        expect(after).toEqual(before);
      }),
    );
  });
});
