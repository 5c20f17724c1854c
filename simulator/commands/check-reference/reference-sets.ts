import type { ReferenceSet } from "./reference-set";
import { AGREEMENT } from "./sets/agreement";
import { ALLOCATION } from "./sets/allocation";
import { ATTRIBUTE } from "./sets/attribute";
import { BINOMIAL_INTERVALS } from "./sets/binomial-intervals";
import { COMPARISON_OF_AUDITS } from "./sets/comparison-of-audits";
import { FINITE_POPULATION } from "./sets/finite-population";
import { PERCENTAGE_CONSISTENCY } from "./sets/percentage-consistency";
import { SAMPLE_SIZE } from "./sets/sample-size";
import { STRATIFIED_AUDIT } from "./sets/stratified-audit";
import { STRATIFIED_EDGE } from "./sets/stratified-edge";
import { SURVEY_PACKAGE } from "./sets/survey-package";
import { TICKETS } from "./sets/tickets";

/** Every kind of reference file that can be put to the product. */
export const REFERENCE_SETS: readonly ReferenceSet[] = [
  BINOMIAL_INTERVALS,
  FINITE_POPULATION,
  STRATIFIED_AUDIT,
  STRATIFIED_EDGE,
  SURVEY_PACKAGE,
  SAMPLE_SIZE,
  ALLOCATION,
  ATTRIBUTE,
  AGREEMENT,
  COMPARISON_OF_AUDITS,
  TICKETS,
  PERCENTAGE_CONSISTENCY,
];
