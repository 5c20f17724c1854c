import type { Sliced } from "../../src/core/sliced";
import { unhurried } from "../../src/tasks/unhurried";

/** A clock that goes on by so many milliseconds with each slice, whatever the machine does. */
function slices(count: number, milliseconds: number, clock: { now: number }): Sliced<string> {
  return (function* () {
    for (let slice = 0; slice < count; slice += 1) {
      clock.now += milliseconds;
      yield;
    }
    return "done";
  })();
}

describe("work without haste", () => {
  const clock = { now: 0 };
  beforeEach(() => {
    clock.now = 0;
    jest.spyOn(performance, "now").mockImplementation(() => clock.now);
  });
  afterEach(() => jest.restoreAllMocks());

  /** How often something else had its turn while the work lasted. */
  async function turnsDuring(work: Promise<unknown>): Promise<number> {
    let turns = 0;
    let over = false;
    const count = (): void => {
      if (over) return;
      turns += 1;
      setImmediate(count);
    };
    setImmediate(count);
    await work;
    over = true;
    return turns;
  }

  test("gives the answer of the work", async () => {
    expect(await unhurried(slices(3, 10, clock))).toEqual({ answer: "done" });
    expect(await unhurried(slices(300, 10, clock))).toEqual({ answer: "done" });
  });

  test("short work is done in one go", async () => {
    expect(await turnsDuring(unhurried(slices(3, 10, clock)))).toBe(0);
  });

  test("lets others have their turn at least every 50 milliseconds or so", async () => {
    expect(await turnsDuring(unhurried(slices(100, 10, clock)))).toBeGreaterThanOrEqual(20);
  });

  test("gives up where it is stopped, within the slice after", async () => {
    const stopper = new AbortController();
    let done = 0;
    const work = (function* (): Sliced<string> {
      for (; done < 1_000; done += 1) {
        clock.now += 50;
        if (done === 10) stopper.abort();
        yield;
      }
      return "done";
    })();
    expect(await unhurried(work, stopper.signal)).toBeNull();
    expect(done).toBeLessThan(12);
  });

  test("short work that needs no pause gives its answer though it was stopped; long work does not", async () => {
    const stopped = AbortSignal.abort();
    expect(await unhurried(slices(3, 10, clock), stopped)).toEqual({ answer: "done" });
    expect(await unhurried(slices(30, 10, clock), stopped)).toBeNull();
  });

  test("gives a sign of life about once a second", async () => {
    const alive = jest.fn();
    await unhurried(slices(20, 45, clock), null, alive);
    expect(alive).not.toHaveBeenCalled();
    await unhurried(slices(100, 45, clock), null, alive);
    expect(alive.mock.calls.length).toBeGreaterThanOrEqual(3);
    expect(alive.mock.calls.length).toBeLessThanOrEqual(5);
  });

  test("a mistake in the work comes out", async () => {
    const work = (function* (): Sliced<string> {
      yield;
      throw new RangeError("a mistake");
    })();
    await expect(unhurried(work)).rejects.toThrow("a mistake");
  });
});
