import * as fc from "fast-check";
import { formulaSkeleton, skeletonByPieces } from "../../src/sheets/formula-skeleton";

test.each([
  ['=COUNTIFS(Sample[Right decision],"Yes")', '=COUNTIFS([],"Yes")'],
  [
    '=SUMPRODUCT(--(AuditSample[Stratum]=$A12),--(AuditSample[1 Why?]="No"))',
    '=SUMPRODUCT(--([]=$A12),--([]="No"))',
  ],
  ["=AuditSample[[#This Row],[a'[b']]]+[@[a b]]+[@c]", "=[]+[]+[]"],
  ["=AuditSample[[#All],[first]:[last]]", "=[]"],
  ["='Audit ''x'' sample'!$A$5 + Sheet1!B2", "=!$A$5+!B2"],
  ["=_xlfn.BETA.INV( 0.5, x , 2)", "=BETA.INV(0.5,X,2)"],
  ["=@INDEX(a1:A5,1)", "=INDEX(A1:A5,1)"],
  [`='it is "so"'!A1&"[a] 'b'!  @"`, `=!A1&"[a] 'b'!  @"`],
  ["=T['[x'],1]+T[b]", "=[]+[]"],
])("%s is left as %s", (formula, left) => expect(formulaSkeleton(formula)).toBe(left));

const column = fc.string({
  maxLength: 8,
  unit: fc.constantFrom("a", "B", " ", "'", "[", "]", "#", "@", '"', "(", "!"),
});
const guarded = (header: string) => header.replace(/['[\]#@]/g, "'$&");

test("law: the names of tables and columns leave no trace", () => {
  fc.assert(
    fc.property(column, column, (one, other) => {
      const formula = (header: string, table: string) =>
        `=SUMPRODUCT(--(${table}[${guarded(header)}]="it's [x]"),--(${table}[[#Data],[${guarded(header)}]]<>""))`;
      expect(formulaSkeleton(formula(one, "Marks"))).toBe(formulaSkeleton(formula(other, "Other_2")));
    }),
  );
});

test("another number, word, cell or function is another formula", () => {
  const made = '=IF(B2="Yes",ROUND(T[a]/$C$3,2),"none")';
  for (const other of [
    '=IF(B2="yes",ROUND(T[a]/$C$3,2),"none")',
    '=IF(B2="Yes",ROUND(T[a]/$C$3,3),"none")',
    '=IF(B3="Yes",ROUND(T[a]/$C$3,2),"none")',
    '=IF(B2="Yes",ROUNDUP(T[a]/$C$3,2),"none")',
    '=IF(B2="Yes",ROUND(T[a]/C3,2),"none")',
  ])
    expect(formulaSkeleton(other)).not.toBe(formulaSkeleton(made));
});

const part = fc.constantFrom(
  ...[
    "A1",
    "b2",
    "$C$3",
    "SUM",
    "(",
    ")",
    ",",
    '"',
    '"Yes"',
    '""',
    '"a ""b"""',
    "[",
    "]",
    "'",
    "!",
    " ",
    "@",
  ],
  ...[
    "Sample[Mark]",
    "Sample[[A-b]]",
    "Of_2[Of 2]",
    "x",
    "_xlfn.",
    "9",
    "9Tab[é]",
    "é[a]",
    "T['[]",
    "#REF!",
    "{",
    "+",
  ],
);

test("law: the short way and the way by pieces leave the same of any formula", () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const formula = `=${parts.join("")}`;
      expect(formulaSkeleton(formula)).toBe(skeletonByPieces(formula));
    }),
    { numRuns: 5_000 },
  );
});
