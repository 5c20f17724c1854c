import { openSync, readSync } from "node:fs";
import type { Host } from "../../host/host";

/** A time in which the add-in, with Microsoft's client in it, kept the thread to itself. */
export interface OwnStretch {
  readonly milliseconds: number;
  /** What was under way when it ended. */
  readonly during: string;
}

export interface OwnTimes {
  /** The longest stretches, longest first. */
  readonly longest: readonly OwnStretch[];
  /** All stretches together, in milliseconds. */
  readonly own: number;
  /** What the emulated Excel took for its answers, in milliseconds: in Excel it is not the pane that waits for it. */
  readonly excels: number;
}

const KEPT = 12;

/**
 * Tells the add-in's own time from that of the emulated Excel, which share a thread here. A stretch ends where the
 * event loop turns and where a request is handed to Excel; the next one begins when Excel has answered. Its length is
 * the time on the clock or what the thread had of the processor, whichever is less, so that other programs on a busy
 * machine don't count.
 */
export class OwnTime {
  private since = { clock: 0, processor: 0 };
  private longest: OwnStretch[] = [];
  private own = 0;
  private excels = 0;
  private during = "";
  private beating = false;

  constructor(host: Host) {
    const execute = host.executeText.bind(host);
    host.executeText = (body) => {
      this.stretchEnds();
      const asked = performance.now();
      try {
        return execute(body);
      } finally {
        this.excels += performance.now() - asked;
        this.stretchBegins();
      }
    };
  }

  /** What is under way from now on, for the stretches. */
  now(during: string): void {
    this.during = during;
  }

  /** Does some work and gives back what it took beside what came of it. */
  async of<T>(
    during: string,
    work: () => Promise<T>,
  ): Promise<{ readonly result: T; readonly times: OwnTimes }> {
    [this.longest, this.own, this.excels, this.during] = [[], 0, 0, during];
    this.beating = true;
    this.stretchBegins();
    setImmediate(() => this.beat());
    try {
      const result = await work();
      this.stretchEnds();
      return { result, times: { longest: this.longest, own: this.own, excels: this.excels } };
    } finally {
      this.beating = false;
    }
  }

  /** Once each turn of the event loop. */
  private beat(): void {
    if (!this.beating) return;
    this.stretchEnds();
    this.stretchBegins();
    setImmediate(() => this.beat());
  }

  private stretchBegins(): void {
    this.since = { clock: performance.now(), processor: processorTime() };
  }

  private stretchEnds(): void {
    const clock = performance.now() - this.since.clock;
    const milliseconds = Math.min(clock, processorTime() - this.since.processor);
    this.own += milliseconds;
    if (this.longest.length === KEPT && milliseconds <= (this.longest.at(-1)?.milliseconds ?? 0)) return;
    this.longest = [...this.longest, { milliseconds, during: this.during }]
      .sort((a, b) => b.milliseconds - a.milliseconds)
      .slice(0, KEPT);
  }
}

/**
 * What this thread has had of the processor so far, in milliseconds; where the system does not tell it by thread, what
 * the whole program has had, collection of garbage on other threads among it.
 */
const processorTime = threadTime() ?? programTime;

function programTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Linux tells it in nanoseconds, first of three numbers. null elsewhere. */
function threadTime(): (() => number) | null {
  try {
    const file = openSync(`/proc/self/task/${process.pid}/schedstat`, "r");
    const bytes = Buffer.alloc(64);
    return () => Number.parseInt(bytes.toString("latin1", 0, readSync(file, bytes, 0, 64, 0)), 10) / 1e6;
  } catch {
    return null;
  }
}
