const core = require("../../node_modules/@griffel/core/lib/index.cjs");

/**
 * What the tests read of a style: whether something shows, can be pressed, and has a text of its own before or behind it. An
 * emulated page tries each rule on each element again and again, and four of five say only a colour or a size.
 */
const counts = (rule) => /display|visibility|pointer-events|content:/.test(rule);

/** Fluent's writer of styles, but without the rules that no test here can see. Looks are tested in a browser. */
module.exports = {
  ...core,
  createDOMRenderer: (document, options) =>
    core.createDOMRenderer(document, { ...options, unstable_filterCSSRule: counts }),
};
