import { largeFindings } from "./large-findings";
import { requestsOf, value } from "./reviewed-audit";

// How long it takes is measured by bench/findings.bench.ts; here is counted what does not depend on the machine.
test("findings of 500 cases, 40 questions and 8 breakdowns: at most 12 requests, first and again", async () => {
  const audit = await largeFindings(500, 40);
  const { breakdowns } = audit;
  const requests: number[] = [];
  for (let making = 1; making <= 2; making += 1) {
    const made = await requestsOf(audit, async () => {
      const written = value(await audit.tasks.writeFindings("", undefined, { breakdowns }));
      expect(written.findings.breakdowns).toHaveLength(8);
      expect(written.kept).toEqual([]);
    });
    requests.push(made);
  }
  expect(Math.max(...requests)).toBeLessThanOrEqual(12);
  audit.open.excel.close();
}, 180_000);
