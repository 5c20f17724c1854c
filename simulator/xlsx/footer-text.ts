/** The three parts of a header or footer, with Excel's codes (&P, &D, &8 …) as they stand. */
export interface FooterParts {
  left?: string;
  center?: string;
  right?: string;
}

const names = { L: "left", C: "center", R: "right" } as const;

/** The parts of a file's header or footer; text before the first mark is the centre's, as in Excel. */
export function footerParts(text: string): FooterParts {
  const parts: FooterParts = {};
  let current: keyof FooterParts = "center";
  for (const piece of text.match(/&[^]|[^&]+|&$/g) ?? []) {
    const mark = /^&[LCR]$/.test(piece) ? names[piece.charAt(1) as keyof typeof names] : undefined;
    if (mark) current = mark;
    else parts[current] = (parts[current] ?? "") + piece;
  }
  return parts;
}

/** The inverse of `footerParts`; "" where nothing is said. */
export function footerText(parts: FooterParts | undefined): string {
  return Object.entries(names)
    .map(([mark, name]) => (parts?.[name] ? `&${mark}${parts[name]}` : ""))
    .join("");
}
