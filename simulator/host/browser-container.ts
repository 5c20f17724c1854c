import { HostError } from "./engine/host-error";
import type { ResponseBody } from "./engine/wire";
import type { Host } from "./host";
import { safeArray, type SafeArray } from "./safe-array";

/** What office.js calls when an answer or an event comes. */
type Receive = (...parts: unknown[]) => void;

/** office.js's numbers: the call that carries every request of the Excel API, and the event that carries its events. */
const richApiCall = 93;
const richApiEvent = 33;
const isDialogEvent = 10;

/** Its error numbers for what happens to a whole request. */
const errorNumbers: Partial<Record<HostError["code"], number>> = {
  InvalidOperationInCellEditMode: 5004,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
};
const internalError = 5001;

/** A page in which office.js will be loaded. */
export type ContainerWindow = object & { external?: unknown };

/**
 * Makes a window look to office.js like the task pane of Excel for Windows, with the host behind it. Call it before
 * office.js is loaded. Gives a function that cuts the wire.
 */
export function installContainer(window: ContainerWindow, host: Host): () => void {
  const hangUps: (() => void)[] = [];
  const external = {
    GetHostInfo: () => "Excel$Win32$16.01$en-US$simulator$$disableLogging$0",
    GetContext: () => pageContext(host),
    Execute: (call: number, parameters: unknown, receive: Receive) => {
      if (call === richApiCall) void answerCall(host, parameters, receive);
      // Settings and the like have nothing behind them: the add-in keeps its state in the workbook.
      else receive(safeArray([0]));
    },
    RegisterEvent: (event: number, _target: string, handler: Receive, done: Receive) => {
      if (event === richApiEvent)
        hangUps.push(host.events.receive((message) => handler(richApiEvent, eventArray(message))));
      done(event === isDialogEvent ? internalError : 0);
    },
    UnregisterEvent: (_event: number, _target: string, done: Receive) => done(0),
  };
  Object.defineProperty(window, "external", { value: external, configurable: true, writable: true });
  return () => hangUps.forEach((hangUp) => hangUp());
}

/** Answers one request of the Excel API: [0, [200, headers, body]], or a bare error number. */
async function answerCall(host: Host, parameters: unknown, receive: Receive): Promise<void> {
  const parts = plainArray(plainArray(parameters)[0]);
  try {
    const body = await host.answer(String(parts[4]));
    receive(safeArray([0, safeArray([200, null, body])]));
  } catch (error) {
    if (error instanceof HostError) receive(safeArray([errorNumbers[error.code] ?? internalError]));
    else receive(safeArray([0, safeArray([200, null, JSON.stringify(failure(error))])]));
  }
}

/** A mistake in the simulator or in a test's listener: said aloud through the client, never swallowed. */
const failure = (error: unknown): ResponseBody => ({
  Results: [],
  TraceIds: null,
  Error: { Code: "GeneralException", Message: `the simulator failed: ${String(error)}`, HttpStatusCode: 500 },
});

const eventArray = (message: { eventType: number; targetId: string; message: string }): SafeArray =>
  safeArray([safeArray([65_536, message.eventType, message.targetId, message.message, "1", false])]);

function plainArray(value: unknown): unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  const array = value as { toArray?: () => unknown[] } | null;
  return array?.toArray?.() ?? [];
}

/** Office's white theme, its colours as numbers. Office.js turns each entry into a colour, so there is no isDarkTheme. */
const whiteTheme = {
  bodyForegroundColor: 0x262626,
  bodyBackgroundColor: 0xffffff,
  controlForegroundColor: 0x262626,
  controlBackgroundColor: 0xffffff,
};

/** What the pane is told about the Excel that it runs in. Versions are texts: 1.10 as a number would be 1.1. */
function pageContext(host: Host): Record<string, () => unknown> {
  const matrix = JSON.stringify({ ExcelApi: host.settings.excelApi, DialogApi: "1.1", SharedRuntime: "1.1" });
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "simulator",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 2057,
    GetAppDataLocale: () => 2057,
    GetDocUrl: () => host.settings.fileName,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => matrix,
    GetHostFullVersion: () => "16.0.17928.20114",
    GetDialogRequirementMatrix: () => matrix,
    GetSettings: () => ({ Read: () => 0, Write: () => 0 }),
    GetOfficeThemeInfo: () => JSON.stringify(whiteTheme),
  };
}
