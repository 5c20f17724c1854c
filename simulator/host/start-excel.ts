import { Host } from "./host";
import type { HostSettings } from "./host-settings";
import type { WorkbookState } from "./model";
import { officePage, type OfficePage } from "./office-page";

export interface RunningExcel {
  readonly host: Host;
  /** The real client that talks to this host. The globals of the same names are set to it too. */
  readonly client: OfficePage;
  /** Cuts the wire and gives the globals back what they were before. */
  close(): void;
}

const names = ["Excel", "Office", "OfficeExtension"] as const;

/**
 * Opens a workbook in the emulated Excel and boots Microsoft's real client against it, outside a browser. From then on
 * code that uses the globals `Excel` and `Office` works on this workbook. Several can be open at once; the globals
 * belong to the one that was started last. The counters begin at 0 after the boot.
 */
export async function startExcel(
  workbook: WorkbookState,
  settings: Partial<HostSettings> = {},
): Promise<RunningExcel> {
  const host = new Host(workbook, settings);
  const client = await officePage(host);
  // office.js reports itself ready in a request of its own, just after.
  await new Promise((resolve) => setTimeout(resolve, 0));
  host.counters.reset();
  const globals = globalThis as unknown as Record<string, unknown>;
  const before = names.map((name) => [name, globals[name]] as const);
  for (const name of names) globals[name] = client[name];
  return {
    host,
    client,
    close: () => {
      client.close();
      for (const [name, value] of before) if (globals[name] === client[name]) globals[name] = value;
    },
  };
}
