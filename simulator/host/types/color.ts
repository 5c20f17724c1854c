import { HostError } from "../engine/host-error";

/** The named colours that Excel takes and that the emulation knows. */
const named: Record<string, string> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

/** "#rrggbb" or a named colour as "#RRGGBB"; anything else is an invalid argument. */
export function colorArgument(value: unknown): string {
  const text = String(value);
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const color = named[text.toLowerCase()];
  if (color === undefined) throw new HostError("InvalidArgument");
  return color;
}
