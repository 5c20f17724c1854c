import { createHash } from "node:crypto";
import { chance, type Chance } from "./chance";
import { CASES_OF_GROUP, TESTED_GROUPS, type Sampler } from "./design";
import { urnSampler } from "./fair-samplers";

/** Draws `count` of N places, one group by itself. */
type GroupSampler = (
  chance: Chance,
  populationSize: number,
  count: number,
  sampleSize: number,
) => readonly number[];

const inEachGroup =
  (draw: GroupSampler): Sampler =>
  (seed) => {
    const numbers = chance(seed);
    return TESTED_GROUPS.map(({ populationSize, sampleSize }) =>
      draw(numbers, populationSize, sampleSize + 1, sampleSize),
    );
  };

const placesOf = (populationSize: number): number[] =>
  Array.from({ length: populationSize }, (_, place) => place);

/** The first places of the list that are not taken yet. */
const refilledFromTheTop = (
  taken: readonly number[],
  populationSize: number,
  count: number,
): readonly number[] =>
  [...taken, ...placesOf(populationSize).filter((place) => !taken.includes(place))].slice(0, count);

/** A random number from 0 to `values` - 1 modulo the cases left: the first ones come up a little more often. */
const modulo = (values: number): Sampler =>
  inEachGroup(({ below }, populationSize, count) => {
    const left = placesOf(populationSize);
    return Array.from({ length: count }, () => left.splice(below(values) % left.length, 1)[0] ?? -1);
  });

/** Our own method, but sorted by the first digits of the ticket: ties go to the case higher up in the list. */
const shortTicket =
  (digits: number): Sampler =>
  (seed) =>
    CASES_OF_GROUP.map((keys, h) =>
      keys
        .map((key, place) => ({
          place,
          ticket: createHash("sha256").update(`${seed},${key}`, "utf8").digest("hex").slice(0, digits),
        }))
        .sort((a, b) => (a.ticket < b.ticket ? -1 : a.ticket > b.ticket ? 1 : 0))
        .slice(0, (TESTED_GROUPS[h]?.sampleSize ?? 0) + 1)
        .map(({ place }) => place),
    );

/** The list sorted by a comparison that answers at random, as many web pages advise. */
const randomComparison = inEachGroup(({ share }, populationSize, count) =>
  placesOf(populationSize)
    .sort(() => share() - 0.5)
    .slice(0, count),
);

/** A shuffle that swaps each case with any other, instead of with one that is still to come. */
const swapWithAny = inEachGroup(({ below }, populationSize, count) => {
  const places = placesOf(populationSize);
  for (let i = 0; i < populationSize; i++) {
    const j = below(populationSize);
    [places[i], places[j]] = [places[j] ?? -1, places[i] ?? -1];
  }
  return places.slice(0, count);
});

/** =ROUND(RAND()*(N-1),0), drawn again when the case is there already: first and last are half as likely. */
const roundedPlace = inEachGroup(({ share }, populationSize, count) => {
  const taken = new Set<number>();
  while (taken.size < count) taken.add(Math.round(share() * (populationSize - 1)));
  return [...taken];
});

/** Down the list, each case with chance n/N until there are enough; what is missing is taken from the top. */
const downTheList = inEachGroup(({ share }, populationSize, count, sampleSize) => {
  const taken = placesOf(populationSize).filter(() => share() < sampleSize / populationSize);
  return refilledFromTheTop(taken.slice(0, sampleSize), populationSize, count);
});

/** Drawn with repeats; a repeat is struck out and made up from the top of the list. */
const repeatsMadeUp = inEachGroup(({ below }, populationSize, count, sampleSize) => {
  const taken = new Set(Array.from({ length: sampleSize }, () => below(populationSize)));
  return refilledFromTheTop([...taken], populationSize, count);
});

/** Every so many rows from a random start: each case is as likely as any other, but neighbours never come together. */
const systematic = inEachGroup(({ share, below }, populationSize, count, sampleSize) => {
  const start = share();
  const taken = Array.from({ length: sampleSize }, (_, i) =>
    Math.floor(((start + i) * populationSize) / sampleSize),
  );
  const left = placesOf(populationSize).filter((place) => !taken.includes(place));
  return [...taken, left[below(left.length)] ?? -1].slice(0, count);
});

/** A row that is taken already gives way to the next one below: all equally likely, but neighbours come together. */
const nextOneBelow = inEachGroup(({ below }, populationSize, count) => {
  const taken: number[] = [];
  while (taken.length < count) {
    let place = below(populationSize);
    while (taken.includes(place)) place = (place + 1) % populationSize;
    taken.push(place);
  }
  return taken;
});

/** The generator is set back to the seed for each group: fair in each, but the groups go together. */
const sameNumbersForEachGroup: Sampler = (seed) => [urnSampler(seed)[0] ?? [], secondGroupAfresh(seed)];

function secondGroupAfresh(seed: string): readonly number[] {
  const { below } = chance(seed);
  const { populationSize, sampleSize } = TESTED_GROUPS[1];
  const left = placesOf(populationSize);
  return Array.from({ length: sampleSize + 1 }, () => left.splice(below(left.length), 1)[0] ?? -1);
}

/** Seeded with the milliseconds of the clock: a thousand different samples, and no more. */
const milliseconds: Sampler = (seed) => urnSampler(String(Number(seed.slice(2)) % 1000));

/** A fair sample; the spare is the first case of the list that is not in it. */
const spareFromTheTop: Sampler = (seed) =>
  urnSampler(seed).map((places, h) => {
    const { populationSize, sampleSize } = TESTED_GROUPS[h] ?? TESTED_GROUPS[0];
    return refilledFromTheTop(places.slice(0, sampleSize), populationSize, sampleSize + 1);
  });

/** Ways of drawing that people use or have used, each unfair in its own way. */
export const BIASED_SAMPLERS = {
  secondsModulo: modulo(60),
  ticketOfOneDigit: shortTicket(1),
  randomComparison,
  swapWithAny,
  roundedPlace,
  downTheList,
  repeatsMadeUp,
  systematic,
  nextOneBelow,
  sameNumbersForEachGroup,
  milliseconds,
  spareFromTheTop,
} as const satisfies Readonly<Record<string, Sampler>>;

/** Unfair too, but by so little that 100,000 draws can't tell: it takes two million. */
export const HARDLY_BIASED_SAMPLERS = {
  byteModulo: modulo(256),
  ticketOfTwoDigits: shortTicket(2),
} as const satisfies Readonly<Record<string, Sampler>>;
