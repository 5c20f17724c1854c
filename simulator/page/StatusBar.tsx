import type { OpenWorkbook } from "./workbook/open-workbook";

const bytes = (count: number): string =>
  count < 1000
    ? `${count} bytes`
    : count < 1e6
      ? `${(count / 1000).toFixed(1)} kB`
      : `${(count / 1e6).toFixed(1)} MB`;

/** What went between the pane and the emulated Excel since the workbook was opened. */
export function StatusBar({ open }: { readonly open: OpenWorkbook }) {
  const { requests, bytesIn, bytesOut } = open.host.counters;
  const missing = open.host.notEmulated;
  return (
    <footer className="status-bar" aria-label="What was asked of Excel, and keys">
      <span id="counters">
        {requests.toLocaleString("en-GB")} {requests === 1 ? "request" : "requests"} from the pane (
        {bytes(bytesIn)}), answered with {bytes(bytesOut)}
      </span>
      {missing.length > 0 && (
        <span className="missing">Not emulated: {[...new Set(missing)].join(", ")}</span>
      )}
      <span id="grid-keys">F2 edits, Esc gives up, Alt+Down opens a list, F6 goes to the pane and back</span>
    </footer>
  );
}
