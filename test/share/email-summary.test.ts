import fc from "fast-check";
import { emailSummary } from "../../src/share/email-summary";
import { anyReport } from "./any-report";
import { exampleReport } from "./example-report";

describe("the summary for the e-mail", () => {
  const { subject, html, text, reminder } = emailSummary(exampleReport);

  test("has a subject that names the audit, how it is marked, and nothing that was found", () => {
    expect(subject).toBe(
      "OFFICIAL-SENSITIVE – Findings: MASH threshold audit, autumn 2017 – Internal: small numbers are shown",
    );
    expect(
      emailSummary({ ...exampleReport, marking: "", protection: { kind: "protected", limit: 5 } }).subject,
    ).toBe("Findings: MASH threshold audit, autumn 2017");
  });

  test("says the five sentences, each result and what to do, in both forms", () => {
    for (const { about, sentence } of exampleReport.sentences) {
      expect(text).toContain(`${about}: ${sentence}\n`);
      expect(html).toContain(`<p><b>${about}:</b> ${sentence}</p>`);
    }
    expect(text).toContain(
      "- 1 Threshold level: 39 of 57 (68%); estimate for all 62% (46–76%). Bear in mind: Low precision; 12 deemed met; without them 27 of 45\n",
    );
    expect(html).toContain(
      '<tr><th scope="row" align="left">1 Threshold level</th><td>39 of 57 (68%)</td><td>62%</td><td>46–76%</td>',
    );
    expect(text).toContain(
      "- 3 Good quality: Train referrers with two examples of a good referral (Training lead, due Spring)\n",
    );
    expect(html).toContain("<td>Head of MASH</td><td>31 March 2018</td>");
    expect(html.match(/<tr>/g)).toHaveLength(2 + exampleReport.results.length + exampleReport.actions.length);
    expect(text).toContain("Questions to: Safeguarding quality team, quality@example.org\n");
  });

  test("reminds of what not to attach, outside the message", () => {
    expect(reminder).toContain("Don’t attach the workbook with the cases");
    expect(reminder).toContain("shows small numbers");
    expect(text).not.toContain("attach");
    expect(html).not.toContain("attach");
    const sent = emailSummary({ ...exampleReport, protection: { kind: "protected", limit: 5 } });
    expect(sent.reminder).not.toContain("shows small numbers");
    expect(sent.text).toContain(
      "c = a number that is hidden so that nobody can be recognised: one from 1 to 5, or",
    );
  });

  test("without actions has no part for them", () => {
    const plain = emailSummary({ ...exampleReport, actions: [] });
    expect(plain.text).not.toContain("What to do next");
    expect(plain.html).not.toContain("What to do next");
  });

  test("is the same few elements whatever the report says", () => {
    const allowed =
      /^<(?:\/?(?:p|b|h1|h2|tbody|thead|table|tr|td|th)|br|table border="1" cellpadding="4" cellspacing="0"|th scope="(?:col|row)" align="left")>$/;
    fc.assert(
      fc.property(anyReport, (report) => {
        const made = emailSummary(report);
        const tags = made.html.match(/<[^>]*>?/g) ?? [];
        expect(tags.filter((tag) => !allowed.test(tag))).toEqual([]);
        expect(made.html).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/);
        expect(`${made.subject}${made.text}${made.html}`).not.toMatch(
          /[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\0]/,
        );
        expect(made.subject).not.toContain("\n");
      }),
    );
  });
});
