import { packageAddress } from "../../../scripts/package/package-address";
import { packageRequest } from "../../../scripts/package/package-request";
import { supportAddress } from "../../../scripts/package/support-address";

describe("the address of a release", () => {
  test.each([
    ["https://intranet.example/case-audit", "https://intranet.example/case-audit"],
    ["https://intranet.example/case-audit/", "https://intranet.example/case-audit"],
    [
      "https://Intranet.Example:8443/tools/case_audit-2.0",
      "https://intranet.example:8443/tools/case_audit-2.0",
    ],
    ["HTTPS://intranet.example/Case-Audit", "https://intranet.example/Case-Audit"],
  ])("%s is taken", (typed, address) => {
    expect(packageAddress(typed)).toEqual({ address });
  });

  test.each([
    ["", "missing"],
    ["http://intranet.example/case-audit", "begins with http"],
    ["ftp://intranet.example/case-audit", "does not begin with https://"],
    ["intranet.example/case-audit", "does not begin with https://"],
    ["https:///case-audit", "does not begin with https://"],
    ["https://intranet.example:99999/case-audit", "can't be read"],
    ["https://intranet.example", "no folder"],
    ["https://intranet.example/", "no folder"],
    ["https://intranet.example/case-audit?version=2", "query"],
    ["https://intranet.example/case-audit?", "query"],
    ["https://intranet.example/case-audit#top", "fragment"],
    ["https://intranet.example/case-audit#", "fragment"],
    ["https://jo:secret@intranet.example/case-audit", "password"],
    ["https://@intranet.example/case-audit", "password"],
    ["https://intranet.example/case-audit ", "a character that no address has"],
    ["https://intranet.example/case-audit,", "a character that no address has"],
    ['https://intranet.example/case-audit"/>', "a character that no address has"],
    ["https://intranet.example\\case-audit", "a character that no address has"],
    ["https://intranet.example/case-audit//", "two slashes"],
    ["https://intranet.example//case-audit", "two slashes"],
    ["https://intranet.example/a/../case-audit", "“..”"],
    ["https://intranet.example/case%20audit", "“case%20audit”"],
    ["https://intranet.example/case-audit)", "“case-audit)”"],
    ["https://intranet.example/case-audit/pane.html", "a file"],
    ["https://intranet.example/case-audit/manifest.xml/", "a file"],
  ])("%s is refused in a sentence", (typed, words) => {
    const answer = packageAddress(typed);
    expect(answer).toEqual({ refused: expect.stringContaining(words) as string });
    // One sentence or two, and it says what was typed.
    if ("refused" in answer) {
      expect(answer.refused).toMatch(/^[“T].*\.$/);
      expect(answer.refused).toContain(typed);
    }
  });
});

test("the address for support is any https page", () => {
  expect(supportAddress("https://help.example/")).toEqual({ address: "https://help.example/" });
  expect(supportAddress("https://help.example/ask?tool=1&by=2")).toEqual({
    address: "https://help.example/ask?tool=1&amp;by=2",
  });
  for (const typed of [
    "http://help.example/",
    "mailto:it@help.example",
    "https://a@help.example/",
    "https://h e/",
  ]) {
    expect(supportAddress(typed)).toEqual({ refused: expect.stringContaining(typed) as string });
  }
});

describe("what npm run package is asked for", () => {
  const url = ["--url", "https://intranet.example/case-audit"];

  test("an address is enough; support and trial can be said, in any order", () => {
    const address = "https://intranet.example/case-audit";
    expect(packageRequest(url)).toEqual({ request: { address, support: null, trialOnly: false } });
    expect(packageRequest(["--trial", "--support", "https://help.example/", ...url])).toEqual({
      request: { address, support: "https://help.example/", trialOnly: true },
    });
  });

  test.each([
    [[], "The address is missing"],
    [["--url"], "--url has no address after it"],
    [["--url", "--trial"], "--url has no address after it"],
    [[...url, ...url], "--url stands twice"],
    [[...url, "--live"], "“--live” is not known here"],
    [[...url, "extra"], "“extra” is not known here"],
    [["--url", "http://intranet.example/a"], "begins with http"],
    [[...url, "--support", "mailto:a@b.example"], "can't be the address for support"],
  ])("%j is refused", (words, sentence) => {
    expect(packageRequest(words)).toEqual({ refused: expect.stringContaining(sentence) as string });
  });
});
