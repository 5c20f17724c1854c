/**
 * Functions that came after Excel 2007. A file spells them with a prefix that neither Excel nor Office.js shows.
 * Source: [MS-XLSX] 2.2.2 (future-function-list), and Microsoft's page "Issue: An _xlfn. prefix is displayed in front
 * of a formula".
 */
const future = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND
  BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST
  CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS
  DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.MATH
  FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS ISFORMULA
  ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST
  NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC
  PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN
  SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST
  TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK
  WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/),
);
/** Two functions carry a second prefix. */
const worksheetFuture = new Set(["FILTER", "SORT"]);

/** Outside texts in quotes and names in apostrophes. */
const outsideQuotes = (formula: string, change: (piece: string) => string): string =>
  formula.replace(/("(?:[^"]|"")*"|'(?:[^']|'')*')|[^"']+/g, (piece, quoted: string | undefined) =>
    quoted === undefined ? change(piece) : piece,
  );

/**
 * A formula as Office.js spells it ("=NORM.S.INV(A1)") as a file does ("_xlfn.NORM.S.INV(A1)"). `tableName` is the
 * table that the formula stands in: "[@Score]" inside it is "Marks[[#This Row],[Score]]" in a file. The names that LET
 * and LAMBDA bind are not prefixed, so formulas with these two should not be written.
 */
export function fileFormula(formula: string, tableName = ""): string {
  const body = formula.startsWith("=") ? formula.slice(1) : formula;
  return outsideQuotes(body, (piece) =>
    piece
      .replace(/(?<![\w.])([A-Za-z][A-Za-z0-9.]*)(?=\()/g, (name: string) => {
        if (worksheetFuture.has(name.toUpperCase())) return `_xlfn._xlws.${name}`;
        return future.has(name.toUpperCase()) ? `_xlfn.${name}` : name;
      })
      // "@" is how Excel shows the row of the formula in a table; a file says it in words.
      .replace(/\[@\]/g, "[#This Row]")
      .replace(/\[@\[/g, "[[#This Row],[")
      .replace(/\[@([^[\]]+)\]/g, "[[#This Row],[$1]]")
      .replace(/(?<![\w.\][])(?=\[\[?#This Row\])/g, tableName),
  );
}

/** A file's formula as Office.js spells it, with "=". */
export function shownFormula(text: string): string {
  const shown = outsideQuotes(text.trim(), (piece) =>
    piece
      .replace(/_xlfn\.|_xlws\.|_xlpm\.|_xlfn\._xlws\./g, "")
      .replace(/\[\[#This Row\],\[([A-Za-z0-9_.]+)\]\]/g, "[@$1]")
      .replace(/\[\[#This Row\],\[/g, "[@[")
      .replace(/\[#This Row\]/g, "[@]"),
  );
  return shown.startsWith("=") ? shown : `=${shown}`;
}
