import { paleTeal, teal, white } from "./colours";
import type { Ink } from "./mark";
import { roundedBox, stroke } from "./shapes";

/** The buttons of the ribbon, by the stage that each opens. */
export type ButtonName = "sample" | "score" | "findings";

const tick = [
  [0.24, 0.52],
  [0.43, 0.71],
  [0.77, 0.31],
] as const;

/**
 * The mark of a button, on the same ground as that of Case Audit: for Sample nine cases of which three are drawn, for
 * Score a tick, for Findings three bars on a line. The ground stands out from a light and from a black ribbon, since the
 * XML manifest has room for one set of icons only.
 */
export function buttonMark(button: ButtonName): Ink[] {
  const ground: Ink = { color: teal, distance: roundedBox(0, 0, 1, 1, 0.2) };
  if (button === "score") return [ground, { color: white, distance: stroke(tick, 0.16) }];
  if (button === "findings") {
    const bar = (left: number, top: number): Ink => ({
      color: white,
      distance: roundedBox(left, top, left + 0.14, 0.75, 0.02),
    });
    return [
      ground,
      bar(0.2, 0.5),
      bar(0.43, 0.34),
      bar(0.66, 0.2),
      { color: paleTeal, distance: roundedBox(0.15, 0.78, 0.85, 0.84, 0.02) },
    ];
  }
  const drawn = [1, 3, 8];
  return [
    ground,
    ...Array.from({ length: 9 }, (_, place): Ink => {
      const left = 0.17 + 0.25 * (place % 3);
      const top = 0.17 + 0.25 * Math.floor(place / 3);
      const picked = drawn.includes(place);
      const inset = picked ? 0 : 0.03;
      return {
        color: picked ? white : paleTeal,
        distance: roundedBox(left + inset, top + inset, left + 0.16 - inset, top + 0.16 - inset, 0.03),
      };
    }),
  ];
}
