import fc from "fast-check";
import { figuresOfFindings } from "../../src/core/disclosure/figures-of-findings";
import { protectedFigures } from "../../src/core/disclosure/protected-figures-of";
import type { SmallNumberLimit } from "../../src/core/disclosure/small-number-limit";
import { auditFindings, type ScoredAudit } from "../../src/core/findings/audit-findings";
import { basesSentence } from "../../src/core/findings/bases-sentence";
import { bearInMind } from "../../src/core/findings/caveat-note";
import { estimateText } from "../../src/core/findings/estimate-text";
import type { Findings } from "../../src/core/findings/findings";
import { foundSentence } from "../../src/core/findings/found-sentence";
import { inShort } from "../../src/core/findings/in-short";
import { intervalText } from "../../src/core/findings/interval-text";
import { limitations } from "../../src/core/findings/limitations";
import { wholePercentage } from "../../src/core/findings/percentage";
import { settingsSentences } from "../../src/core/findings/settings-sentences";
import { whatItStandsFor } from "../../src/core/findings/what-it-stands-for";
import { shownRules } from "../../src/core/shown-rules";
import { inOneGo } from "../../src/core/sliced";
import { findingsParts } from "../../src/share/findings-parts";
import { protectedReport } from "../../src/share/protected-report";
import type { ReportFigures } from "../../src/share/protected-report";
import { publicWordsOf } from "../../src/share/public-words-of";
import type { PublicWords } from "../../src/share/public-words";
import { emailSummary } from "../../src/share/email-summary";
import { chartInWords } from "../../src/sheets/results-chart";
import { anyFindings, anyScoredAudit } from "../core/findings/any-findings";
import { exampleReport, exampleReportWords, everyPart, reportOf } from "./example-report";
import { exampleFindings } from "../sheets/example-audit";

const limits = [5, 7, 9] as const;

function shownOf(findings: Findings, limit: SmallNumberLimit, protectsBases = false): ReportFigures {
  const { criteria, columns, answers, goodPractice, toImprove } = inOneGo(
    protectedFigures(figuresOfFindings(findings), { limit, protectsBases }),
  );
  return { limit, criteria, columns, answers, goodPractice, toImprove };
}

const wordsOf = (findings: Findings, limit: SmallNumberLimit, protectsBases = false): PublicWords =>
  publicWordsOf(findings, { ...exampleReportWords, actions: [] }, { limit, protectsBases });

const reportOfShown = (shown: ReportFigures, findings: Findings) =>
  protectedReport(shown, wordsOf(findings, shown.limit), everyPart(findings));

/** The mark of one case on one question becomes another's, if neither has become out of scope by it. */
function withOtherMark(audit: ScoredAudit, at: number, of: number, question: number): ScoredAudit {
  const id = audit.set.criteria[question % Math.max(1, audit.set.criteria.length)]?.id;
  const [one, other] = [audit.cases[at % audit.cases.length], audit.cases[of % audit.cases.length]];
  const mark = id === undefined ? undefined : other?.answers.get(id);
  if (id === undefined || one === undefined || mark === undefined) return audit;
  const changed = { ...one, answers: new Map([...one.answers, [id, mark]]) };
  return { ...audit, cases: audit.cases.map((each) => (each === one ? changed : each)) };
}

/** Which cases count, as far as sizes tell it. */
const scopeOf = ({ outOfScope, otherAnswers, results, breakdowns }: Findings) =>
  JSON.stringify([
    outOfScope,
    breakdowns.map(({ groups }) => groups.map(({ value, cases }) => [value, cases])),
    otherAnswers.map(({ base }) => base),
    results.map(({ byStratum }) => byStratum.map(({ counts }) => counts.outOfScope)),
  ]);

const anyMoves = fc.array(fc.tuple(fc.nat(200), fc.nat(200), fc.nat(20)), { minLength: 1, maxLength: 6 });
const moved = (audit: ScoredAudit, moves: readonly (readonly [number, number, number])[]) =>
  moves.reduce((all, [at, of, question]) => withOtherMark(all, at, of, question), audit);

describe("the internal report", () => {
  it("says what Audit findings says, sentence for sentence", () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const report = reportOf(findings, null);
        const { results, settings } = findings;
        expect(report.sentences.slice(0, inShort(findings).length)).toEqual(
          inShort(findings).map(({ about, sentence }) => ({ about, sentence })),
        );
        expect(report.sentences.find(({ about }) => about === "What it stands for")?.sentence).toBe(
          whatItStandsFor(findings),
        );
        expect(report.caveats).toEqual(
          limitations(findings).map(({ about, sentence }) => ({ about, sentence })),
        );
        expect(report.bases[0]?.sentence).toBe(basesSentence(findings));
        expect(
          report.results.map(({ found, estimate, interval, bearInMind: note }) => [
            found,
            estimate,
            interval,
            note,
          ]),
        ).toEqual(
          results.map((result) => [
            foundSentence(result, settings, { withParts: result.withoutDeemedMet === null }),
            result.estimate?.exact === true ? "" : estimateText(result.estimate),
            intervalText(result.estimate?.interval ?? null),
            bearInMind(result.caveats),
          ]),
        );
        if (report.chart !== null) expect(report.chart.alternativeText).toBe(chartInWords(results));
        expect(report.hidden).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("has the interval of each group", () => {
    const told = exampleReport.groups[0]?.rows.map(({ interval }) => interval);
    expect(told).toEqual(
      exampleFindings.results.flatMap(({ byStratum }) =>
        byStratum.map(({ interval }) => intervalText(interval)),
      ),
    );
  });
});

describe("public words", () => {
  it("are the same however the cases came out", () => {
    let different = 0;
    fc.assert(
      fc.property(
        anyScoredAudit,
        anyMoves,
        fc.constantFrom(...limits),
        fc.boolean(),
        (audit, moves, limit, bases) => {
          const [one, other] = [auditFindings(audit), auditFindings(moved(audit, moves))];
          fc.pre(scopeOf(one) === scopeOf(other));
          if (JSON.stringify(one.results) !== JSON.stringify(other.results)) different += 1;
          expect(wordsOf(other, limit, bases)).toEqual(wordsOf(one, limit, bases));
        },
      ),
      { numRuns: 300 },
    );
    expect(different).toBeGreaterThan(20);
  });
});

describe("two audits of which the same may be printed", () => {
  it("have the same report, the same file and the same e-mail, to the last sign", () => {
    let pairs = 0;
    fc.assert(
      fc.property(anyScoredAudit, anyMoves, fc.constantFrom(...limits), (audit, moves, limit) => {
        const [one, other] = [auditFindings(audit), auditFindings(moved(audit, moves))];
        if (scopeOf(one) !== scopeOf(other) || JSON.stringify(one.results) === JSON.stringify(other.results))
          return;
        const [shown, otherShown] = [shownOf(one, limit), shownOf(other, limit)];
        if (JSON.stringify(shown) !== JSON.stringify(otherShown)) return;
        pairs += 1;
        const [report, otherReport] = [reportOf(one, limit), reportOf(other, limit)];
        expect(otherReport).toEqual(report);
        expect([...findingsParts(otherReport)]).toEqual([...findingsParts(report)]);
        expect(emailSummary(otherReport)).toEqual(emailSummary(report));
      }),
      // Pairs are rare: the same audits each time.
      { numRuns: 90, seed: 6 },
    );
    expect(pairs).toBeGreaterThan(1);
  });
});

describe("every number in a report", () => {
  it("is shown, known to everybody, or follows from such numbers", () => {
    let hidden = 0;
    fc.assert(
      fc.property(anyFindings, fc.constantFrom(...limits), (findings, limit) => {
        const shown = shownOf(findings, limit);
        const words = wordsOf(findings, limit);
        const allowed = allowedNumbers(shown, words, findings);
        hidden += shown.criteria.filter(({ all }) => all.headline === null).length;
        const report = reportOfShown(shown, findings);
        const strange = saidTexts(report).flatMap((text) =>
          numbersOf(text)
            .filter((number) => !allowed.has(number))
            .map((number) => ({ number, text })),
        );
        expect(strange).toEqual([]);
        const bars = report.chart?.rows.flatMap(({ read, whisker }) => [
          read,
          whisker?.lower,
          whisker?.estimate,
          whisker?.upper,
        ]);
        expect((bars ?? []).filter((bar) => typeof bar === "number" && !allowed.has(String(bar)))).toEqual(
          [],
        );
      }),
      { numRuns: 50 },
    );
    // By chance between ten and forty: some must be, or nothing was looked at.
    expect(hidden).toBeGreaterThan(3);
  });
});

const numbersOf = (text: string): readonly string[] =>
  (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((number) => number.replace(/,/g, ""));

/** Every text of the report but the words that come from the auditor. */
function saidTexts(report: ReturnType<typeof protectedReport>): readonly string[] {
  // Codes of questions are digests of their words, and no numbers.
  const results = report.again.results.map((result) => ({ ...result, codes: null }));
  const again = { ...report.again, audit: "", made: "", results };
  const said = { ...report, title: "", what: "", contact: "", date: "", again };
  const texts = (value: unknown): readonly string[] =>
    typeof value === "string"
      ? [value]
      : typeof value === "object" && value !== null
        ? Object.values(value).flatMap(texts)
        : [];
  return texts(said);
}

function allowedNumbers(shown: ReportFigures, words: PublicWords, findings: Findings): ReadonlySet<string> {
  const allowed = new Set([
    ...numbersOf(JSON.stringify(shown, null, 1)),
    ...numbersOf(JSON.stringify(words, null, 1)),
  ]);
  const add = (count: number) => allowed.add(String(count));
  const rules = shownRules(words.settings);
  add(rules.fewestForPercentage);
  for (const sentence of settingsSentences(words.settings))
    for (const number of numbersOf(sentence)) allowed.add(number);
  add(Number((100 * words.settings.confidenceLevel).toFixed(2)));
  for (const groups of [words.design.strata, words.design.leftOut]) add(groups.length);
  for (const fixed of [0, 1, 10, 30, 100]) add(fixed);
  const pair = (k: number | null, n: number | null) => {
    if (n !== null && n > 0) add(Math.round(100 / n));
    if (k === null || n === null) return;
    const percent = wholePercentage(k, n);
    if (percent !== null) add(percent);
    if (percent === 100) add(99);
  };
  for (const [at, { all, byStratum, byColumn, reasons }] of shown.criteria.entries()) {
    pair(all.headline, all.applicable);
    if (all.headline !== null && all.applicable !== null) {
      if (all.partly !== null) pair(2 * all.headline + all.partly, 2 * all.applicable);
      if (all.deemedMet !== null) {
        add(all.headline - all.deemedMet);
        add(all.applicable - all.deemedMet);
      }
    }
    for (const { cases } of reasons ?? []) pair(cases, all.notMet);
    for (const table of [byStratum, ...byColumn])
      for (const { headline, applicable } of table?.rows ?? []) pair(headline, applicable);
    // An interval inside a group is made from its counts and sizes, all of which stand beside it.
    for (let row = 0; row < words.strata.length; row += 1) {
      const counts = words.strata.length === 1 ? all : byStratum?.rows[row];
      if (counts === undefined || counts.headline === null || counts.applicable === null) continue;
      if (counts.unscored === null && all.unscored !== 0) continue;
      const inside = findings.results[at]?.byStratum[row]?.interval ?? null;
      for (const number of numbersOf(intervalText(inside))) allowed.add(number);
    }
  }
  for (const { criterion, options } of shown.answers) {
    const base = words.answers.find((each) => each.criterion.id === criterion)?.base;
    for (const { cases } of options ?? []) pair(cases, base?.answered ?? null);
  }
  for (const { base } of words.answers)
    if (base.answered !== null && base.unanswered !== null) add(base.answered + base.unanswered);
  return allowed;
}
