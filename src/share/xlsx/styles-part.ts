import { bodyLook, type Look } from "../../sheets/stylesheet";
import type { CellStyle, Line } from "./cell-style";
import { namespaces } from "./namespaces";
import { xmlElement, xmlPart } from "./xml-text";

/** Number format 49 of every workbook: text. */
const textFormat = 49;

/** Gathers the looks of cells while sheets are written; `part` is then the part that holds them. */
export interface StyleBook {
  /** The number by which cells of this look are marked. */
  numberOf(style: CellStyle): number;
  part(): string;
}

const bodyStyle: CellStyle = { look: {}, top: null, bottom: null, asText: false };

/** A book with the body look as its first, which is what every cell without a number of its own looks like. */
export function styleBook(): StyleBook {
  const fonts = gathered();
  // The file format reserves the first two fills.
  const fills = gathered(
    xmlElement("fill", {}, xmlElement("patternFill", { patternType: "none" })),
    xmlElement("fill", {}, xmlElement("patternFill", { patternType: "gray125" })),
  );
  const borders = gathered();
  const formats = gathered();
  const numberOf = ({ look, top, bottom, asText }: CellStyle): number => {
    const whole: Look = { ...bodyLook, ...look };
    return formats.place(
      xmlElement(
        "xf",
        {
          numFmtId: asText ? textFormat : 0,
          fontId: fonts.place(font(whole)),
          fillId: whole.fill === undefined ? 0 : fills.place(fill(whole.fill)),
          borderId: borders.place(border(top, bottom)),
          xfId: 0,
          applyNumberFormat: asText ? true : undefined,
          applyFont: true,
          applyFill: whole.fill === undefined ? undefined : true,
          applyBorder: top !== null || bottom !== null ? true : undefined,
          applyAlignment: true,
        },
        alignment(whole),
      ),
    );
  };
  numberOf(bodyStyle);
  const list = (name: string, { items }: Gathered): string =>
    xmlElement(name, { count: items.length }, items.join(""));
  const part = (): string =>
    xmlPart(
      xmlElement(
        "styleSheet",
        { xmlns: namespaces.spreadsheet },
        list("fonts", fonts) +
          list("fills", fills) +
          list("borders", borders) +
          xmlElement(
            "cellStyleXfs",
            { count: 1 },
            xmlElement("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }),
          ) +
          list("cellXfs", formats) +
          xmlElement(
            "cellStyles",
            { count: 1 },
            xmlElement("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 }),
          ),
      ),
    );
  return { numberOf, part };
}

interface Gathered {
  readonly items: readonly string[];
  place(item: string): number;
}

function gathered(...first: readonly string[]): Gathered {
  const items = [...first];
  return {
    items,
    place: (item) => {
      const at = items.indexOf(item);
      return at >= 0 ? at : items.push(item) - 1;
    },
  };
}

/** Colours of a file have eight digits, the first two for how opaque they are. */
const colour = (hex: string): string => `FF${hex.slice(1).toUpperCase()}`;

function font({ fontName, size, bold, colour: ink }: Look): string {
  return xmlElement(
    "font",
    {},
    (bold === true ? "<b/>" : "") +
      xmlElement("sz", { val: size }) +
      (ink === undefined ? "" : xmlElement("color", { rgb: colour(ink) })) +
      xmlElement("name", { val: fontName }),
  );
}

function fill(hex: string): string {
  const ground = xmlElement("fgColor", { rgb: colour(hex) });
  return xmlElement("fill", {}, xmlElement("patternFill", { patternType: "solid" }, ground));
}

function border(top: Line | null, bottom: Line | null): string {
  const side = (name: string, line: Line | null): string =>
    line === null
      ? `<${name}/>`
      : xmlElement(name, { style: line.weight }, xmlElement("color", { rgb: colour(line.colour) }));
  return xmlElement("border", {}, `<left/><right/>${side("top", top)}${side("bottom", bottom)}<diagonal/>`);
}

function alignment({ horizontal, vertical, wrap, indent }: Look): string {
  return xmlElement("alignment", {
    horizontal: horizontal === undefined || horizontal === "General" ? undefined : horizontal.toLowerCase(),
    vertical: vertical?.toLowerCase(),
    wrapText: wrap === true ? true : undefined,
    indent,
  });
}
