/** Attribute values; an undefined one is left out, true and false become 1 and 0. */
export type XmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** Text between tags. Line breaks stay; a carriage return would be lost in reading, so it is written as an entity. */
export const escapedText = (text: string): string =>
  text.replace(/[&<>\r]/g, (sign) => entities[sign] ?? sign);

const escapedAttribute = (text: string): string =>
  text.replace(/[&<>"\n\r\t]/g, (sign) => entities[sign] ?? sign);

/** One element as text; `content` is XML already. */
export function xmlElement(name: string, attributes: XmlAttributes, content = ""): string {
  let tag = `<${name}`;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const text = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
    tag += ` ${attribute}="${escapedAttribute(text)}"`;
  }
  return content === "" ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

/** A list element with its count; nothing where the list is empty, since Excel refuses most empty lists. */
export function xmlList(name: string, items: readonly string[], attributes: XmlAttributes = {}): string {
  return items.length === 0 ? "" : xmlElement(name, { count: items.length, ...attributes }, items.join(""));
}

/** A whole part with its declaration. */
export const xmlPart = (content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`;
