/*
 * Says in the pane's page why Case Audit can't work here, in words that stand in the page itself (pane.html). Plain
 * ECMAScript 5 and apart from everything else: an old web view can't parse the rest, and must not be left blank.
 * Checked by: test/pane/not-here.test.ts, test/browser/not-here.browser.test.ts
 */
(function () {
  "use strict";

  /* Reaches Excel 2021, Microsoft 365, Excel for Mac and iPad, and Excel on the web. */
  var EXCEL_FLOOR = "1.14";
  /* A firewall that swallows requests lets office.js hang for minutes. When it comes after all, the words go again. */
  var PATIENCE = 15000;

  var page = document.getElementById("not-here");
  var pane = document.getElementById("pane");
  var parts = page.getElementsByTagName("section");
  var again = document.getElementById("again");
  var opened = false;
  var partMissing = false;
  var settled = false;

  function show(why) {
    for (var at = 0; at < parts.length; at += 1) {
      parts[at].hidden = parts[at].getAttribute("data-why") !== why;
    }
    again.hidden = why === "notInExcel" || why === "excelTooOld" || why === "browserTooOld";
    page.hidden = why === null;
    pane.hidden = why !== null;
  }

  function say(why) {
    settled = true;
    show(why);
  }

  function whyNot(host) {
    if (host !== "Excel") return "notInExcel";
    return window.Office.context.requirements.isSetSupported("ExcelApi", EXCEL_FLOOR) ? null : "excelTooOld";
  }

  /* Asks Office where the page is, and goes on where Case Audit can work. */
  function whenHere(next) {
    if (typeof window.Office === "undefined") {
      say("officeMissing");
      return;
    }
    window.Office.onReady(function (where) {
      var why = whyNot(where.host);
      settled = true;
      show(why);
      if (why === null) next();
    });
  }

  again.onclick = function () {
    window.location.reload();
  };

  /* A script that doesn't arrive tells its element only, so it is listened for on the way down. */
  function noteMissing(event) {
    if (event.target && event.target.tagName === "SCRIPT") partMissing = true;
  }
  window.addEventListener("error", noteMissing, true);

  window.addEventListener("load", function () {
    if (opened) return;
    whenHere(function () {
      say(partMissing ? "notLoaded" : "browserTooOld");
    });
  });

  window.setTimeout(function () {
    if (!settled) show("officeMissing");
  }, PATIENCE);

  window.caseAuditPage = {
    /* Called by the pane's own script once it runs: opens it where it can work. */
    opens: function (open) {
      opened = true;
      whenHere(open);
    },
    say: say,
  };
})();
