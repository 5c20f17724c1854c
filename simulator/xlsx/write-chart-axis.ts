import type { ChartAxisState } from "../host/model";
import { chartValue, lettersOf, lineOf, shapeLook } from "./chart-look";
import { xmlElement } from "./xml-text";

/** Where an axis meets the other, in the words of Office.js (ChartAxisPosition). */
const crossing = (place: string | undefined): string =>
  place === "Maximum" ? "max" : place === "Minimum" ? "min" : "autoZero";

/** Which axis it is, the numbers of both, and the side of the plot. */
export interface AxisPlace {
  readonly name: "catAx" | "valAx";
  readonly id: number;
  readonly other: number;
  readonly position: "l" | "b";
}

/** `across` is the other axis: a file says on one axis where it meets the other, Office.js on the other one. */
export function axisElement(place: AxisPlace, axis: ChartAxisState, across: ChartAxisState): string {
  const isValue = place.name === "valAx";
  const scaling =
    chartValue("orientation", axis.reversed ? "maxMin" : "minMax") +
    (axis.maximum === undefined ? "" : chartValue("max", axis.maximum)) +
    (axis.minimum === undefined ? "" : chartValue("min", axis.minimum));
  const lines = axis.majorGridlines?.visible
    ? xmlElement(
        "c:majorGridlines",
        {},
        axis.majorGridlines.color ? xmlElement("c:spPr", {}, lineOf(axis.majorGridlines.color)) : "",
      )
    : "";
  const content =
    chartValue("axId", place.id) +
    xmlElement("c:scaling", {}, scaling) +
    chartValue("delete", axis.visible === false) +
    chartValue("axPos", place.position) +
    lines +
    xmlElement("c:numFmt", {
      formatCode: axis.numberFormat ?? "General",
      sourceLinked: axis.numberFormat === undefined,
    }) +
    chartValue("majorTickMark", "none") +
    chartValue("minorTickMark", "none") +
    chartValue("tickLblPos", "nextTo") +
    shapeLook(undefined, axis.lineColor) +
    lettersOf({ fontSize: axis.fontSize ?? 9, fontColor: axis.fontColor }) +
    chartValue("crossAx", place.other) +
    chartValue("crosses", crossing(across.crosses)) +
    (isValue
      ? chartValue("crossBetween", "between") +
        (axis.majorUnit === undefined ? "" : chartValue("majorUnit", axis.majorUnit))
      : chartValue("auto", true) +
        chartValue("lblAlgn", "ctr") +
        chartValue("lblOffset", 100) +
        chartValue("noMultiLvlLbl", false));
  return xmlElement(`c:${place.name}`, {}, content);
}
