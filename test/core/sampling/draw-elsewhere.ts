import { eligibleFrame } from "../../../src/core/frame/eligible-frame";
import { plannedDraw, type PlannedDraw } from "../../../src/core/sampling/planned-draw";
import { seedOf } from "./case-arbitraries";
import {
  auditOf,
  GROUP_OF_VALUE,
  sheetOf,
  type Fate,
  type GeneratedRow,
  type Reading,
} from "./row-arbitraries";

/** What a computer says of itself and of one draw. */
export interface DrawElsewhere {
  readonly timeZone: string;
  readonly locale: string;
  /** Minutes from local time to UTC on 1 September 2017. */
  readonly minutesFromUtc: number;
  /** Letters in the order of the language that this computer speaks. */
  readonly lettersHere: string;
  readonly draws: readonly PlannedDraw[];
}

const LETTERS = [
  "i",
  "I",
  "ı",
  "İ",
  "z",
  "ä",
  "Å",
  "ö",
  "y",
  "V",
  "w",
  "ch",
  "h",
  "ss",
  "ß",
  "\u{1f600}",
  "\uffee",
];
const FATES: readonly Fate[] = [
  "in",
  "in",
  "in",
  "textDay",
  "in",
  "before",
  "after",
  "blankDay",
  "inNoGroup",
  "unreadableDay",
];
const OFFSETS = [0, 0.00001, 0.5, 0.99999, 1, 30.75, 58.041, 60.99999, 61, 61.99999];

/** A list in which each letter, fate and hour of the first and last days meets the others. */
function rows(): readonly GeneratedRow[] {
  const values = Object.keys(GROUP_OF_VALUE);
  return Array.from({ length: 400 }, (_, index) => ({
    id: index % 3 === 0 ? index : `${LETTERS[index % LETTERS.length] ?? ""}${index}`,
    fate: FATES[Math.floor(index / 7) % FATES.length] ?? "in",
    offset: OFFSETS[index % OFFSETS.length] ?? 0,
    value: values[index % values.length] ?? "",
  }));
}

/** The same draws in both of Excel's calendars, with dates kept as text read and not read. */
export function drawElsewhere(): DrawElsewhere {
  const readings: readonly Reading[] = [
    { readTextDates: true, system: 1900 },
    { readTextDates: false, system: 1904 },
  ];
  const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions();
  return {
    timeZone,
    locale,
    minutesFromUtc: new Date(2017, 8, 1).getTimezoneOffset(),
    lettersHere: [...LETTERS].sort((a, b) => a.localeCompare(b)).join(" "),
    draws: readings.map((reading) => {
      const list = sheetOf(
        rows().map((row, number) => ({ ...row, number })),
        reading,
      );
      const audit = auditOf(reading, { size: 60, spares: 5 });
      const frame = eligibleFrame(list, audit.frame, reading.system === 1904);
      if (!frame.ok) throw new Error(JSON.stringify(frame.problems));
      const moment = { frozenAt: "", seedMadeAt: "", sampleSheet: "", frameSheet: "" };
      const draw = plannedDraw(frame.value, list.place, audit, seedOf("dice 4 2 6"), moment);
      if (!draw.ok) throw new Error(JSON.stringify(draw.problems));
      return draw.value;
    }),
  };
}
