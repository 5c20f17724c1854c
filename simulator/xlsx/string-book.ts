import { escapedString } from "./escaped-string";
import { escapedText, xmlPart } from "./xml-text";

/** The texts of a workbook, each written once. */
export class StringBook {
  private readonly places = new Map<string, number>();
  private uses = 0;

  /** The number that a cell gives for its text. */
  of(text: string): number {
    this.uses += 1;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.places.size);
    return this.places.size - 1;
  }

  part(): string {
    const items = [...this.places.keys()].map(
      (text) => `<si><t xml:space="preserve">${escapedText(escapedString(text))}</t></si>`,
    );
    const xmlns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    return xmlPart(
      `<sst xmlns="${xmlns}" count="${this.uses}" uniqueCount="${items.length}">${items.join("")}</sst>`,
    );
  }
}
