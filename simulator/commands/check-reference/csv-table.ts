/** A CSV file: every cell as text, by the name of its column. The text NA stays the text NA: it is an answer. */
export interface CsvTable {
  /** Name of the file without ".csv". */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly ReadonlyMap<string, string>[];
}

/** Reads CSV with quoted cells ("" for a quotation mark) and LF or CRLF line ends; a byte order mark is dropped. */
export function csvTable(name: string, text: string): CsvTable {
  const [columns = [], ...lines] = csvLines(text.replace(/^\uFEFF/, ""));
  const rows = lines.map((cells) => new Map(columns.map((column, index) => [column, cells[index] ?? ""])));
  return { name, columns, rows };
}

function csvLines(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let cell = "";
  let isQuoted = false;
  const endLine = () => {
    line.push(cell);
    if (line.length > 1 || cell !== "") lines.push(line);
    line = [];
    cell = "";
  };
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text.charAt(i + 1) === '"') {
        cell += '"';
        i += 1;
      } else isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === ",") {
      line.push(cell);
      cell = "";
    } else if (character === "\n") endLine();
    else if (character !== "\r") cell += character;
  }
  if (cell !== "" || line.length > 0) endLine();
  return lines;
}
