import { figuresOfFindings } from "../../../src/core/disclosure/figures-of-findings";
import type { PublishedFigures } from "../../../src/core/disclosure/published-figures";
import { exampleFindings } from "../../sheets/example-audit";

/** The figures of the example with its marks, or of one of its questions alone. */
export function exampleFigures(criterion?: string): PublishedFigures {
  const figures = figuresOfFindings(exampleFindings);
  if (criterion === undefined) return figures;
  return { ...figures, criteria: figures.criteria.filter((each) => each.criterion === criterion) };
}
