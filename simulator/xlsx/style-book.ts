import type { CellFormat, ConditionalFormatState } from "../host/model";
import { escapedString } from "./escaped-string";
import { builtInNumber, firstOwnFormat } from "./number-formats";
import { alignmentElement, borderElement, colourElement, fillElement, fontElement } from "./style-elements";
import { xmlElement, xmlList, xmlPart } from "./xml-text";

/** A list of distinct texts that gives each its place; the first ones stand from the start. */
class Places {
  private readonly places = new Map<string, number>();
  constructor(...first: string[]) {
    for (const text of first) this.of(text);
  }
  of(text: string): number {
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.places.size);
    return this.places.size - 1;
  }
  get all(): string[] {
    return [...this.places.keys()];
  }
}

/** The looks of a workbook, each written once. Style 0, of all that say nothing, is Arial 10. */
export class StyleBook {
  private readonly fonts = new Places(fontElement({}));
  // Excel overwrites the first two fills with these, whatever a file says.
  private readonly fills = new Places(
    fillElement(undefined),
    xmlElement("fill", {}, xmlElement("patternFill", { patternType: "gray125" })),
  );
  private readonly borders = new Places(borderElement(undefined));
  private readonly codes = new Places();
  private readonly styles = new Places();
  private readonly looks = new Places();

  private readonly asked = new Map<string, number>();

  constructor() {
    this.styles.of(this.styleElement({}, false));
  }

  private formatNumber(code: string | undefined): number {
    const known = code === undefined || code === "" ? 0 : builtInNumber(code);
    return known ?? firstOwnFormat + this.codes.of(code ?? "");
  }

  /** The style number of a cell. */
  cell(format: CellFormat | undefined, quotePrefix = false): number {
    if (format === undefined && !quotePrefix) return 0;
    // A long sheet asks for few looks a great many times.
    const key = `${quotePrefix}${JSON.stringify(format)}`;
    const known = this.asked.get(key) ?? this.styles.of(this.styleElement(format ?? {}, quotePrefix));
    this.asked.set(key, known);
    return known;
  }

  private styleElement(wanted: CellFormat, quotePrefix: boolean): string {
    const ids = {
      numFmtId: this.formatNumber(wanted.numberFormat),
      fontId: this.fonts.of(fontElement(wanted)),
      fillId: this.fills.of(fillElement(wanted.fill)),
      borderId: this.borders.of(borderElement(wanted.borders)),
    };
    const alignment = alignmentElement(wanted);
    const protection = wanted.locked === false ? xmlElement("protection", { locked: false }) : "";
    const attributes = {
      ...ids,
      xfId: 0,
      quotePrefix: quotePrefix ? true : undefined,
      applyNumberFormat: ids.numFmtId ? true : undefined,
      applyFont: ids.fontId ? true : undefined,
      applyFill: ids.fillId ? true : undefined,
      applyBorder: ids.borderId ? true : undefined,
      applyAlignment: alignment ? true : undefined,
      applyProtection: protection ? true : undefined,
    };
    return xmlElement("xf", attributes, alignment + protection);
  }

  /** The number of a conditional format's look. */
  conditional(format: ConditionalFormatState["format"]): number {
    const font =
      (format.bold === undefined ? "" : xmlElement("b", { val: format.bold })) +
      (format.italic === undefined ? "" : xmlElement("i", { val: format.italic })) +
      (format.fontColor === undefined ? "" : colourElement("color", format.fontColor));
    const code = format.numberFormat;
    const number =
      code === undefined
        ? ""
        : xmlElement("numFmt", { numFmtId: this.formatNumber(code), formatCode: escapedString(code) });
    const fill =
      format.fill === undefined
        ? ""
        : xmlElement("fill", {}, xmlElement("patternFill", {}, colourElement("bgColor", format.fill)));
    return this.looks.of(
      xmlElement("dxf", {}, (font === "" ? "" : xmlElement("font", {}, font)) + number + fill),
    );
  }

  /** The styles part; asked last, when every cell has its number. */
  part(): string {
    const codes = this.codes.all.map((code, place) =>
      xmlElement("numFmt", { numFmtId: firstOwnFormat + place, formatCode: escapedString(code) }),
    );
    const plain = xmlElement("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    const content =
      xmlList("numFmts", codes) +
      xmlList("fonts", this.fonts.all) +
      xmlList("fills", this.fills.all) +
      xmlList("borders", this.borders.all) +
      xmlList("cellStyleXfs", [plain]) +
      xmlList("cellXfs", this.styles.all) +
      xmlList("cellStyles", [xmlElement("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]) +
      xmlElement("dxfs", { count: this.looks.all.length }, this.looks.all.join("")) +
      xmlElement("tableStyles", { count: 0, defaultTableStyle: "TableStyleMedium2" });
    const xmlns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    return xmlPart(xmlElement("styleSheet", { xmlns }, content));
  }
}
