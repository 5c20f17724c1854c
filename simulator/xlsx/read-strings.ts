import { unescapedString } from "./escaped-string";
import type { XmlElement } from "./xml-tree";
import { childrenNamed } from "./xml-tree";

/**
 * The text of a shared or inline string: its plain text, or its runs joined. Phonetic guides (`rPh`) are not part of
 * the text.
 */
export function stringText(item: XmlElement | undefined): string {
  let text = "";
  for (const part of item?.children ?? []) {
    if (part.name === "t") text += part.text;
    if (part.name === "r") for (const run of childrenNamed(part, "t")) text += run.text;
  }
  return unescapedString(text);
}
