import { useRef } from "react";
import type { OpenWorkbook } from "./workbook/open-workbook";

export interface TopBarProps {
  readonly open: OpenWorkbook;
  readonly openFile: (file: File) => void;
  readonly openExample: () => void;
  readonly save: () => void;
}

/** What is open, and opening and saving. */
export function TopBar({ open, openFile, openExample, save }: TopBarProps) {
  const files = useRef<HTMLInputElement>(null);
  return (
    <header className="top-bar" aria-label="The simulator">
      <h1>{open.fileName}</h1>
      <p className="honest">
        A simulator for trying Case Audit. This is not Excel, and it does not calculate.
      </p>
      <div className="top-buttons">
        <button type="button" onClick={() => files.current?.click()}>
          Open a workbook
        </button>
        <button type="button" onClick={openExample}>
          Open the example
        </button>
        <button type="button" onClick={save}>
          Save the workbook
        </button>
        <input
          ref={files}
          type="file"
          accept=".xlsx,.xlsm"
          hidden
          aria-label="Workbook to open"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = "";
            if (file) openFile(file);
          }}
        />
      </div>
    </header>
  );
}
