import type { KeyboardEvent } from "react";
import type { OpenWorkbook } from "./workbook/open-workbook";

export interface SheetTabsProps {
  readonly open: OpenWorkbook;
  readonly show: (sheetId: string) => void;
}

/** The sheets that aren't hidden, in order. Arrow keys go from one to the next. */
export function SheetTabs({ open, show }: SheetTabsProps) {
  const sheets = open.workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  const pressed = (event: KeyboardEvent): void => {
    const at = sheets.findIndex(({ id }) => id === open.sheet.id);
    const targets: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: sheets.length - 1,
    };
    const target = sheets[targets[event.key] ?? -1];
    if (!target) return;
    event.preventDefault();
    show(target.id);
    document.getElementById(`tab-${target.id}`)?.focus();
  };
  return (
    <div role="tablist" className="tabs" aria-label="Sheets" tabIndex={-1} onKeyDown={pressed}>
      {sheets.map((sheet) => {
        const isShown = sheet.id === open.sheet.id;
        return (
          <button
            key={sheet.id}
            id={`tab-${sheet.id}`}
            type="button"
            role="tab"
            aria-selected={isShown}
            aria-controls="sheet"
            tabIndex={isShown ? 0 : -1}
            style={sheet.tabColor ? { borderBottomColor: sheet.tabColor } : undefined}
            ref={(tab) => {
              if (isShown) tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
            }}
            onClick={() => show(sheet.id)}
          >
            {sheet.name}
          </button>
        );
      })}
    </div>
  );
}
