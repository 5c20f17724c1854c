import type { Role } from "./plan";
import type { TextSize } from "./text-lines";

/** The type size of each role, which row heights are counted from. The stylesheet says the same. */
const sizes: Readonly<Partial<Record<Role, TextSize>>> = {
  title: { size: 18, bold: true },
  section: { size: 12, bold: true },
  columnHeader: { size: 10, bold: true },
  columnHeaderNumber: { size: 10, bold: true },
  columnHeaderCaveat: { size: 10, bold: true },
  rowHeader: { size: 10, bold: true },
  leadLine: { size: 11, bold: false },
  lead: { size: 11, bold: true },
  total: { size: 10, bold: true },
  totalCount: { size: 10, bold: true },
  caveat: { size: 9, bold: false },
  note: { size: 9, bold: false },
  codeLine: { size: 9, bold: false },
  code: { size: 9, bold: false },
};

export function roleTextSize(role: Role): TextSize {
  return sizes[role] ?? { size: 10, bold: false };
}
