import { auditFindings } from "../../../src/core/findings/audit-findings";
import { auditA } from "./audit-a";

// Oracle: test/reference/03a_stratified_audit.json (R's survey package) and statistics of audit A.
const rows = [
  ["threshold", 39, 57, 68.42105, 62.21006, [46.3, 76.4]],
  ["agencies", 42, 57, 73.68421, 78.77484, [64.3, 89.4]],
  ["decision", 44, 51, 86.27451, 90.72857, [77.6, 97.5]],
  ["feedback", 30, 39, 76.92308, 73.89721, [54.2, 88.4]],
] as const;

describe("findings of audit A", () => {
  const found = auditFindings(auditA());

  it.each(rows)("%s: %d of %d", (id, met, applicable, raw, weighted, [lower, upper]) => {
    const result = found.results.find(({ criterion }) => criterion.id === id);
    expect(result?.metForHeadline).toBe(met);
    expect(result?.counts.applicable).toBe(applicable);
    expect((result?.rawProportion ?? 0) * 100).toBeCloseTo(raw, 4);
    expect((result?.estimate?.estimate ?? 0) * 100).toBeCloseTo(weighted, 4);
    expect((result?.estimate?.interval?.lower ?? 0) * 100).toBeCloseTo(lower, 1);
    expect((result?.estimate?.interval?.upper ?? 0) * 100).toBeCloseTo(upper, 1);
  });
});
