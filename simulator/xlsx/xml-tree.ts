import { SaxesParser } from "saxes";

/**
 * An element of an XML part. Names stand without their prefix: a strict file, or one that writes `x:row` for `row`,
 * reads like any other.
 */
export interface XmlElement {
  readonly name: string;
  /** By name without prefix; where `id` and `r:id` both stand, the one without a prefix wins and `r:id` keeps its own. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** The text directly inside, whitespace kept. */
  text: string;
}

/**
 * Sees each element as it closes, with its children; true when it has taken the element, which is then forgotten, so
 * that a long sheet needs little memory.
 */
export type Taken = (element: XmlElement) => boolean;

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

function attributesOf(raw: Record<string, string>): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(raw)) {
    attributes[name] = value;
    const local = localName(name);
    if (local !== name && !name.startsWith("xmlns") && !(local in raw)) attributes[local] = value;
  }
  return attributes;
}

/**
 * Reads an XML part into a tree. Of alternative content (`mc:AlternateContent`) only the fallback is kept, since the
 * choices ask for extensions that this reader does not know. Entities other than XML's own are refused by the parser.
 * Throws when the text is not well-formed.
 */
export function xmlTree(text: string, taken?: Taken): XmlElement {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open: XmlElement[] = [root];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    open.push({
      name: localName(tag.name),
      attributes: attributesOf(tag.attributes),
      children: [],
      text: "",
    });
  });
  const addText = (piece: string): void => {
    const top = open.at(-1);
    if (top) top.text += piece;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const element = open.pop();
    const parent = open.at(-1);
    if (!element || !parent) return;
    if (element.name === "Choice" && parent.name === "AlternateContent") return;
    if (element.name === "AlternateContent" || element.name === "Fallback") {
      parent.children.push(...element.children);
      return;
    }
    if (!taken?.(element)) parent.children.push(element);
  });
  parser.write(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text).close();
  const document = root.children[0];
  if (!document) throw new Error("the part holds no element");
  return document;
}

/** The first child of that name, or undefined. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** All children of that name; empty where there is no element. */
export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** An attribute as a number; undefined where it is missing or not a number. */
export function numberAttribute(element: XmlElement | undefined, name: string): number | undefined {
  const text = element?.attributes[name];
  if (text === undefined || text.trim() === "") return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** An attribute as yes or no, as XML Schema writes it; `missing` where it is absent. */
export function flagAttribute(element: XmlElement | undefined, name: string, missing = false): boolean {
  const text = element?.attributes[name];
  return text === undefined ? missing : text === "1" || text === "true" || text === "on";
}
