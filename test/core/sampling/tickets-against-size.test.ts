import * as fc from "fast-check";
import { binomialLowerTail } from "../../../src/core/sampling/binomial-tail";
import { ticketsAgainstSize } from "../../../src/core/sampling/tickets-against-size";
import { sha256Hex } from "../../../src/core/sha256";

const ticketsOf = (seed: string, size: number): readonly string[] =>
  Array.from({ length: size }, (_, index) => sha256Hex(`${seed},${index}`)).sort();

test("law: the lowest tickets of a group fit its size, however many are drawn", () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[0-9]{8}$/),
      fc.integer({ min: 1, max: 400 }),
      fc.nat(400),
      (seed, size, drawn) => {
        expect(ticketsAgainstSize(ticketsOf(seed, size).slice(0, Math.min(drawn, size)), size)).toBe("fit");
      },
    ),
    { numRuns: 300, seed: 1 },
  );
});

test("cases picked by hand have tickets that are too high", () => {
  const all = ticketsOf("20171101", 1384);
  const picked = Array.from({ length: 25 }, (_, index) => all[index * 55] ?? "");
  expect(ticketsAgainstSize(picked, 1384)).toBe("tooHigh");
});

test("a group said to be smaller or larger than it was does not fit", () => {
  const lowest = ticketsOf("20171101", 1384).slice(0, 25);
  expect(ticketsAgainstSize(lowest, 1384)).toBe("fit");
  expect(ticketsAgainstSize(lowest, 138)).toBe("tooLow");
  expect(ticketsAgainstSize(lowest, 13_840)).toBe("tooHigh");
});

test("a group that was read whole fits, and no tickets fit anything", () => {
  expect(ticketsAgainstSize(ticketsOf("7", 60), 60)).toBe("fit");
  expect(ticketsAgainstSize([], 60)).toBe("fit");
});

const ticketAt = (share: number) =>
  Math.floor(share * 16 ** 13)
    .toString(16)
    .padStart(13, "0")
    .padEnd(64, "0");

test("law: nothing is refused that the binomial distribution would let pass", () => {
  const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
  // A ticket holds 52 bits of the share, which 3,000 cases make 3,000 times as coarse: so near to the bound nothing is judged.
  const limit = 1e-6 + 1e-12;
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3000 }),
      fc.integer({ min: 1, max: 300 }),
      share,
      (size, cases, u) => {
        fc.pre(cases <= size);
        const tickets = Array.from({ length: cases }, () => ticketAt(u));
        const chanceOfHigher = binomialLowerTail(cases - 1, size, u);
        const verdict = ticketsAgainstSize(tickets, size);
        if (verdict === "tooHigh") expect(chanceOfHigher).toBeLessThan(limit);
        if (verdict === "tooLow") expect(1 - chanceOfHigher).toBeLessThan(limit);
      },
    ),
    { numRuns: 3000, examples: [[1, 1, 1e-6]] },
  );
});

/** One ticket whose share of all tickets is u: the chance that the lowest of N is above u is (1 - u)^N. */
test("one case of a thousand: the bound lies where the arithmetic says", () => {
  // e^(-1000 u) is a millionth at u = 0.0138155; 1 - e^(-1000 u) is a millionth at u = 0.000000001.
  expect(ticketsAgainstSize([ticketAt(0.0138)], 1000)).toBe("fit");
  expect(ticketsAgainstSize([ticketAt(0.01383)], 1000)).toBe("tooHigh");
  expect(ticketsAgainstSize([ticketAt(1.1e-9)], 1000)).toBe("fit");
  expect(ticketsAgainstSize([ticketAt(0.9e-9)], 1000)).toBe("tooLow");
});
