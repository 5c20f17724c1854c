import type { Host } from "../../host/host";

/** What a task cost: requests counted at the host, bytes both ways, and time on this machine. */
export interface MeasuredTask {
  readonly task: string;
  readonly requests: number;
  readonly bytesToExcel: number;
  readonly bytesFromExcel: number;
  readonly milliseconds: number;
}

/** Measures tasks one after the other; requests that come late, such as tidying up, are waited for. */
export class TaskMeter {
  readonly measured: MeasuredTask[] = [];

  constructor(private readonly host: Host) {}

  async measure<T>(task: string, run: () => Promise<T>): Promise<T> {
    const mark = this.host.counters.mark();
    const start = performance.now();
    const result = await run();
    const milliseconds = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 5));
    const { requests, bytesIn, bytesOut } = this.host.counters.since(mark);
    this.measured.push({ task, requests, bytesToExcel: bytesIn, bytesFromExcel: bytesOut, milliseconds });
    return result;
  }
}

/** The measurements as a table of text with a sum. */
export function measurementsTable(measured: readonly MeasuredTask[]): string {
  const sum = (part: (task: MeasuredTask) => number): number =>
    measured.reduce((all, task) => all + part(task), 0);
  const rows = [
    ["Task", "Requests", "kB to Excel", "kB from Excel", "Milliseconds"],
    ...measured.map((task) =>
      row(task.task, task.requests, task.bytesToExcel, task.bytesFromExcel, task.milliseconds),
    ),
    row(
      "All",
      sum((task) => task.requests),
      sum((task) => task.bytesToExcel),
      sum((task) => task.bytesFromExcel),
      sum((task) => task.milliseconds),
    ),
  ];
  const widths =
    rows[0]?.map((_, column) => Math.max(...rows.map((each) => each[column]?.length ?? 0))) ?? [];
  return rows
    .map((each) =>
      each
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("  "),
    )
    .join("\n");
}

function row(
  task: string,
  requests: number,
  to: number,
  from: number,
  milliseconds: number,
): readonly string[] {
  return [task, String(requests), (to / 1000).toFixed(1), (from / 1000).toFixed(1), milliseconds.toFixed(0)];
}
