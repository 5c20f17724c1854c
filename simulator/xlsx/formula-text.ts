import { formulaPieces } from "../host/formula-pieces";

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

/** Words of a formula that are followed by an opening bracket. */
const functionName = /(?<![\w.])([A-Za-z][A-Za-z0-9.]*)(?=\()/g;

function fileFunction(name: string): string {
  if (worksheetFuture.has(name.toUpperCase())) return `_xlfn._xlws.${name}`;
  return future.has(name.toUpperCase()) ? `_xlfn.${name}` : name;
}

/**
 * A formula as Office.js spells it ("=NORM.S.INV(A1)") as a file does ("_xlfn.NORM.S.INV(A1)"). `tableName` is the
 * table that the formula stands in: "[@Score]" inside it is "Marks[[#This Row],[Score]]" in a file. The names that LET
 * and LAMBDA bind are not prefixed, so formulas with these two should not be written.
 */
export function fileFormula(formula: string, tableName = ""): string {
  let before = "";
  return formulaPieces(formula.startsWith("=") ? formula.slice(1) : formula)
    .map(({ kind, words }) => {
      const spelt =
        kind === "other"
          ? words.replace(functionName, fileFunction)
          : kind === "brackets"
            ? `${/[\w.\]]$/.test(before) || !isOfThisRow(words) ? "" : tableName}${fileColumns(words)}`
            : words;
      before = words;
      return spelt;
    })
    .join("");
}

/** "@" is how Excel shows the row of the formula in a table; a file says it in words. */
const isOfThisRow = (brackets: string): boolean => /^\[(?:@|\[?#This Row\])/.test(brackets);

function fileColumns(brackets: string): string {
  return brackets
    .replace(/^\[@\]$/, "[#This Row]")
    .replace(/^\[@\[/, "[[#This Row],[")
    .replace(/^\[@(.+)\]$/s, "[[#This Row],[$1]]");
}

/** A file's formula as Office.js spells it, with "=". */
export function shownFormula(text: string): string {
  const shown = formulaPieces(text.trim())
    .map(({ kind, words }) => {
      if (kind === "other") return words.replace(/_xlfn\.|_xlws\.|_xlpm\./g, "");
      if (kind !== "brackets") return words;
      return words
        .replace(/^\[\[#This Row\],\[([A-Za-z0-9_.]+)\]\]$/, "[@$1]")
        .replace(/^\[\[#This Row\],\[/, "[@[")
        .replace(/^\[#This Row\]$/, "[@]");
    })
    .join("");
  return shown.startsWith("=") ? shown : `=${shown}`;
}
