import type { XmlElement } from "./xml-tree";
import { child, childrenNamed, numberAttribute } from "./xml-tree";

/** The colours that an element names, as "#RRGGBB"; undefined for automatic ones. */
export type Palette = (colour: XmlElement | undefined) => string | undefined;

/** Source: ECMA-376 part 1, 18.8.27 (indexedColors); the first eight are repeated as 8 to 15. */
const eight = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
const indexedColours = [
  ...eight,
  ...eight,
  ...["800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080"],
  ...["9999FF", "993366", "FFFFCC", "CCFFFF", "660066", "FF8080", "0066CC", "CCCCFF"],
  ...["000080", "FF00FF", "FFFF00", "00FFFF", "800080", "800000", "008080", "0000FF"],
  ...["00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99"],
  ...["3366FF", "33CCCC", "99CC00", "FFCC00", "FF9900", "FF6600", "666699", "969696"],
  ...["003366", "339966", "003300", "333300", "993300", "993366", "333399", "333333"],
];

const officeTheme = [
  "FFFFFF",
  "000000",
  "EEECE1",
  "1F497D",
  "4F81BD",
  "C0504D",
  "9BBB59",
  "8064A2",
  "4BACC6",
  "F79646",
];

/** Cells count light before dark; the theme lists dark before light. */
function themeColours(theme: XmlElement | undefined): string[] {
  const scheme = child(child(theme, "themeElements"), "clrScheme");
  const listed = (scheme?.children ?? []).map((entry) => {
    const colour = entry.children[0]?.attributes;
    return (colour?.["lastClr"] ?? colour?.["val"] ?? "000000").toUpperCase();
  });
  const [dark1, light1, dark2, light2, ...accents] = listed;
  if (!dark1 || !light1 || !dark2 || !light2) return officeTheme;
  return [light1, dark1, light2, dark2, ...accents];
}

/** A colour made lighter (tint above 0) or darker (below 0), in its lightness. Source: ECMA-376 part 1, 18.3.1.15. */
function tinted(hex: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels;
  const [high, low] = [Math.max(...channels), Math.min(...channels)];
  const lightness = (high + low) / 2;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  let hue = 0;
  if (spread > 0 && high === red) hue = ((green - blue) / spread + 6) % 6;
  else if (spread > 0 && high === green) hue = (blue - red) / spread + 2;
  else if (spread > 0) hue = (red - green) / spread + 4;
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * moved - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const parts = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ][Math.floor(hue) % 6] ?? [0, 0, 0];
  return parts
    .map((part) => Math.round((part + moved - chroma / 2) * 255))
    .map((part) => Math.min(255, Math.max(0, part)).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

/** The palette of a workbook: its theme, and its own list of indexed colours where it has one. */
export function paletteOf(theme: XmlElement | undefined, styles: XmlElement | undefined): Palette {
  const fromTheme = themeColours(theme);
  const own = childrenNamed(child(child(styles, "colors"), "indexedColors"), "rgbColor").map((entry) =>
    (entry.attributes["rgb"] ?? "").slice(-6).toUpperCase(),
  );
  return (colour) => {
    if (!colour) return undefined;
    const index = numberAttribute(colour, "indexed");
    const place = numberAttribute(colour, "theme");
    let hex = colour.attributes["rgb"]?.slice(-6).toUpperCase();
    if (hex === undefined && place !== undefined) hex = fromTheme[place];
    if (hex === undefined && index !== undefined) hex = own[index] ?? indexedColours[index];
    if (hex === undefined || !/^[0-9A-F]{6}$/.test(hex)) return undefined;
    const tint = numberAttribute(colour, "tint") ?? 0;
    return `#${tint === 0 ? hex : tinted(hex, Math.max(-1, Math.min(1, tint)))}`;
  };
}
