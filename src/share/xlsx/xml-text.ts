/** Attribute values; an undefined one is left out, true and false become 1 and 0. */
export type XmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
};

/**
 * Text between tags. A text that looks like the file format's own spelling of a forbidden sign ("_x000D_") has its first
 * underscore spelt so, that it is read as it stands. Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
 */
export function xmlText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[&<>]/g, (sign) => entities[sign] ?? sign);
}

/** One element as text; `content` is XML already. */
export function xmlElement(name: string, attributes: XmlAttributes = {}, content = ""): string {
  let tag = `<${name}`;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const text = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
    tag += ` ${attribute}="${text.replace(/[&<>"\n]/g, (sign) => entities[sign] ?? sign)}"`;
  }
  return content === "" ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

/** A whole part with its declaration. */
export function xmlPart(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`;
}
