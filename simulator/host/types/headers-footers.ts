import { hostType } from "../engine/host-object";
import type { Host } from "../host";
import { pageOf } from "../page-of";
import { textArgument, type SheetTarget } from "../targets";

/** What is printed at the top and foot of each page. */
export const headersFooters = hostType<keyof Excel.HeaderFooterGroup>()<SheetTarget>({
  name: "HeaderFooterGroup",
  reads: { state: () => "Default" },
  paths: { defaultForAllPages: (target) => headerFooter(target) },
});

const readPart =
  (edge: "header" | "footer", place: "left" | "center" | "right") =>
  (target: SheetTarget, host: Host): string =>
    pageOf(target, host)[edge]?.[place] ?? "";

const writePart =
  (edge: "header" | "footer", place: "left" | "center" | "right") =>
  (target: SheetTarget, value: unknown, host: Host): void => {
    const page = pageOf(target, host);
    page[edge] = { ...page[edge], [place]: textArgument(value) };
  };

const headerFooter = hostType<keyof Excel.HeaderFooter>()<SheetTarget>({
  name: "HeaderFooter",
  reads: {
    leftHeader: readPart("header", "left"),
    centerHeader: readPart("header", "center"),
    rightHeader: readPart("header", "right"),
    leftFooter: readPart("footer", "left"),
    centerFooter: readPart("footer", "center"),
    rightFooter: readPart("footer", "right"),
  },
  writes: {
    leftHeader: writePart("header", "left"),
    centerHeader: writePart("header", "center"),
    rightHeader: writePart("header", "right"),
    leftFooter: writePart("footer", "left"),
    centerFooter: writePart("footer", "center"),
    rightFooter: writePart("footer", "right"),
  },
});
