import { seededChoices } from "./seeded-choices";

const minute = 60_000;
const day = 24 * 60 * minute;

/** The moments at which referrals came in, in order. All are UTC, so that no clock of any machine plays a part. */
export interface ReceivedDays {
  readonly before: readonly Date[];
  readonly inside: readonly Date[];
  readonly after: readonly Date[];
}

/** Referrals a day relative to each other, Sunday first. */
const weekdayWeights = [0.18, 1.12, 1.08, 1, 0.98, 1.05, 0.24];

/** Some referrals kept with their time: on the last day inside, and just outside on either side. */
const lastDayTimes = ["08:55", "11:20", "14:05", "17:40", "23:40"];
const eveBeforeTime = "23:35";
const dayAfterTime = "00:10";

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return 60 * hours + minutes;
}

const at = (midnight: Date, time: string): Date => new Date(midnight.getTime() + minutesOf(time) * minute);

/** So many days between two days, both included, more on busy weekdays; each day at least once. */
function spreadDays(total: number, from: Date, to: Date, topic: string): Date[] {
  const choices = seededChoices(`MASH referrals 2017, ${topic}`);
  const days = Array.from(
    { length: Math.round((to.getTime() - from.getTime()) / day) + 1 },
    (_, place) => new Date(from.getTime() + place * day),
  );
  const weights = days.map((one) => [one, weekdayWeights[one.getUTCDay()] ?? 0] as const);
  const drawn = Array.from({ length: total - days.length }, () => choices.weighted(weights));
  return [...days, ...drawn].sort((one, other) => one.getTime() - other.getTime());
}

/** Received dates of the list: 97 before 1 September 2017, 2,471 from then to 1 November, 50 after. */
export function receivedDays(): ReceivedDays {
  const on = (month: number, date: number): Date => new Date(Date.UTC(2017, month - 1, date));
  const before = spreadDays(97, on(8, 30), on(8, 31), "days before");
  const inside = spreadDays(2471, on(9, 1), on(11, 1), "days inside");
  const after = spreadDays(50, on(11, 2), on(11, 2), "days after");
  return {
    before: [...before.slice(0, -1), at(on(8, 31), eveBeforeTime)],
    inside: [...inside.slice(0, -lastDayTimes.length), ...lastDayTimes.map((time) => at(on(11, 1), time))],
    after: [...after.slice(0, -1), at(on(11, 2), dayAfterTime)],
  };
}
