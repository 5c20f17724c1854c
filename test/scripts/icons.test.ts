import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzlibSync } from "fflate";
import { buttonMark } from "../../scripts/icons/button-mark";
import { paleTeal, teal, white } from "../../scripts/icons/colours";
import { iconFile } from "../../scripts/icons/icon-file";
import { mark } from "../../scripts/icons/mark";
import { painted } from "../../scripts/icons/painted";
import { pngFile } from "../../scripts/icons/png-file";

const committed = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, "..", "..", "assets", name)));

describe("the icons", () => {
  test.each([16, 32, 64, 80])("of %i pixels are what the script paints", (size) => {
    expect(Buffer.from(pngFile(painted(mark(size), size))).equals(committed(`icon-${size}.png`))).toBe(true);
  });

  test.each(
    (["sample", "score", "findings"] as const).flatMap((button) =>
      [16, 32, 64, 80].map((size) => [button, size] as const),
    ),
  )("of the button %s of %i pixels are what the script paints", (button, size) => {
    const png = pngFile(painted(buttonMark(button), size));
    expect(Buffer.from(png).equals(committed(`${button}-${size}.png`))).toBe(true);
  });

  test("stand out from a light and from a black ribbon, since the manifest has room for one set", () => {
    const light = ([red, green, blue]: readonly number[]): number => {
      const part = (value = 0): number =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
      return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
    };
    const contrast = (first: readonly number[], second: readonly number[]): number => {
      const [more, less] = [light(first), light(second)].sort((one, other) => other - one);
      return ((more ?? 0) + 0.05) / ((less ?? 0) + 0.05);
    };
    // WCAG 2.2, success criterion 1.4.11: three to one for what must be seen of a picture.
    for (const ribbon of [white, [0, 0, 0]]) expect(contrast(teal, ribbon)).toBeGreaterThanOrEqual(3);
    for (const ink of [white, paleTeal]) expect(contrast(teal, ink)).toBeGreaterThanOrEqual(3);
  });

  test("favicon.ico holds the two small ones", () => {
    const pictures = [16, 32].map((size) => ({ size, png: committed(`icon-${size}.png`) }));
    expect(Buffer.from(iconFile(pictures)).equals(committed("favicon.ico"))).toBe(true);
  });

  test("are teal at the edge, white in the tick and clear at the corners", () => {
    const { pixels } = painted(mark(80), 80);
    const pixel = (x: number, y: number): number[] => [
      ...pixels.subarray((y * 80 + x) * 4, (y * 80 + x) * 4 + 4),
    ];
    expect(pixel(0, 0)[3]).toBe(0);
    expect(pixel(40, 2)).toEqual([0x11, 0x70, 0x7a, 255]);
    expect(pixel(49, 64)).toEqual([255, 255, 255, 255]);
  });
});

test("a PNG file gives its pixels back", () => {
  const pixels = Uint8Array.from({ length: 2 * 3 * 4 }, (_, index) => index * 9);
  const file = Buffer.from(pngFile({ width: 2, height: 3, pixels }));
  const start = file.indexOf("IDAT") + 4;
  const lines = unzlibSync(new Uint8Array(file.subarray(start, start + file.readUInt32BE(start - 8))));
  // Each line begins with a byte for its filter, which is none.
  expect([...lines].filter((_, index) => index % 9 !== 0)).toEqual([...pixels]);
  // IEND is always the same twelve bytes, its checksum included.
  expect(file.subarray(-12).toString("hex")).toBe("0000000049454e44ae426082");
});
