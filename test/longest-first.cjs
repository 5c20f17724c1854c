const Sequencer = require("@jest/test-sequencer").default;

/** The files that take longest, in minutes of processor time; they start first, so that none is left running alone. */
const longest = [
  "stories/workings.long",
  "stories/large-lists.long",
  "uniformity/uniformity.long",
  "package/made-twice.long",
  "disclosure/attack.long",
  "stories/share-by-chance.long",
  "stories/other-peoples-lists.long",
  "share/findings-workbook.long",
  "xlsx/libreoffice.long",
];

/** Without it jest starts the largest files first where it has not seen them run, and the longest checks are small. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const found = longest.findIndex((name) => path.includes(name));
      return found < 0 ? longest.length : found;
    };
    const others = super.sort(tests);
    return [...others].sort((a, b) => place(a) - place(b));
  }
};
