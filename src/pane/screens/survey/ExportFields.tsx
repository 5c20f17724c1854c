import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { usePane } from "../../pane-context";
import { ChoiceField } from "../../parts/ChoiceField";
import { TextField } from "../../parts/TextField";
import { typedWholeNumber } from "../../words/typed-whole-number";

interface ExportFieldsProps {
  /** The sheets that may hold it. */
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  readonly headerRow: number | null;
}

/** Where the export stands: its sheet, and the row of its headers. What was changed for another sheet goes. */
export function ExportFields({ sheets, sheet, headerRow }: ExportFieldsProps): ReactElement | null {
  const { dispatch, commands } = usePane();
  const [typed, setTyped] = useState<string | null>(null);
  const read = (chosen: string, row: number | null): void => {
    const change = { sheet: chosen, headerRow: row, reading: null, definition: null, invited: null };
    setTyped(null);
    dispatch({ action: "surveyed", change });
    void commands.readSurvey();
  };
  const row = typed === null ? headerRow : typedWholeNumber(typed);
  const isOther = typed !== null && row !== null && row > 0 && row !== headerRow;
  if (sheets.length === 0 && sheet === null) return null;
  return (
    <>
      <ChoiceField
        label="Sheet with the export"
        value={sheet ?? ""}
        choices={[
          ...(sheet === null ? [{ value: "", word: "Choose the sheet" }] : []),
          ...[...new Set([...(sheet === null ? [] : [sheet]), ...sheets])].map((name) => ({
            value: name,
            word: name,
          })),
        ]}
        change={(name) => {
          if (name !== "") read(name, null);
        }}
      />
      {sheet === null ? null : (
        <details className="fold">
          <summary>The headers stand in another row</summary>
          <TextField
            label="Row of the headers"
            numeric
            value={typed ?? String(headerRow ?? "")}
            hint="Of two rows, the first: the options stand in the second."
            change={setTyped}
          />
          <Button
            className="compact apart"
            disabledFocusable={!isOther}
            onClick={() => {
              if (isOther) read(sheet, row);
            }}
          >
            Read from this row
          </Button>
        </details>
      )}
    </>
  );
}
