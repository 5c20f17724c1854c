import { strFromU8, unzipSync } from "fflate";
import type { XmlElement } from "./xml-tree";
import { childrenNamed, xmlTree } from "./xml-tree";

/** Where one part points to another. */
export interface Relation {
  readonly id: string;
  /** The last word of its type, for example "worksheet"; transitional and strict files share it. */
  readonly type: string;
  readonly target: string;
}

/** The path of the first part that is related by that type; "" where there is none. */
export const partRelated = (relations: readonly Relation[], type: string): string =>
  relations.find((relation) => relation.type === type)?.target ?? "";

/** The parts of a workbook file, found by path whatever its slashes and capitals. */
export interface PackageParts {
  /** The XML of a part; undefined where there is none. */
  readonly xml: (path: string) => XmlElement | undefined;
  readonly text: (path: string) => string | undefined;
  /** The relations of a part; of the whole package for "". */
  readonly relations: (path: string) => Relation[];
  /** Every path in the package, in small letters. */
  readonly paths: readonly string[];
}

/** More than this, unpacked, is taken for an attack on memory rather than a workbook. In bytes. */
const largestUnpacked = 768 * 1024 * 1024;

const key = (path: string): string => path.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const little = first === 0xff && second === 0xfe;
  if (!little && !(first === 0xfe && second === 0xff)) return strFromU8(bytes);
  let text = "";
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    const [one = 0, two = 0] = [bytes[at], bytes[at + 1]];
    text += String.fromCharCode(little ? one | (two << 8) : two | (one << 8));
  }
  return text;
}

function joined(folder: string, target: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** Unpacks a file. Throws where it isn't a zip, and where it is far too large. */
export function packageParts(bytes: Uint8Array): PackageParts {
  let unpacked = 0;
  const paths: string[] = [];
  const wanted = unzipSync(bytes, {
    filter: (file) => {
      paths.push(key(file.name));
      if (/\.(bin|png|jpe?g|gif|emf|wmf|vml|tiff?)$/i.test(file.name)) return false;
      unpacked += file.originalSize;
      if (unpacked > largestUnpacked) throw new Error("the file unpacks to more than 768 MB");
      return true;
    },
  });
  const parts = new Map(Object.entries(wanted).map(([path, content]) => [key(path), content]));
  const text = (path: string): string | undefined => {
    const content = parts.get(key(path));
    return content && decoded(content);
  };
  const xml = (path: string): XmlElement | undefined => {
    const content = text(path);
    return content === undefined || content.trim() === "" ? undefined : xmlTree(content);
  };
  const relations = (path: string): Relation[] => {
    const cut = path.lastIndexOf("/") + 1;
    const folder = path.slice(0, cut);
    const list = xml(`${folder}_rels/${path.slice(cut)}.rels`);
    return childrenNamed(list, "Relationship").map(({ attributes }) => {
      const target = (attributes["Target"] ?? "").replaceAll("\\", "/");
      return {
        id: attributes["Id"] ?? "",
        type: (attributes["Type"] ?? "").split("/").at(-1) ?? "",
        target: attributes["TargetMode"] === "External" ? target : joined(folder, target),
      };
    });
  };
  return { xml, text, relations, paths };
}
