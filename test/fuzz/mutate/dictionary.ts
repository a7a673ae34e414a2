/** What is put into files to see what breaks: the signs of each format, odd characters, odd numbers and odd names. */

/** A sign nobody needs stands between them, since they hold spaces and line ends themselves. */
const listSigns = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(" ¦ "));

export const numbers = listSigns(
  `0 ¦ -1 ¦ 1 ¦ 2 ¦ 65535 ¦ 65536 ¦ 1048577 ¦ 2147483648 ¦ 4294967295 ¦ 9999999999999999 ¦ 1e9 ¦ NaN ¦ 3.5 ¦ ٣ ¦ 1,5 ¦ `,
);

const odd = listSigns(
  `\0 ¦ \uFEFF ¦ \uFFFD ¦ \u200B ¦ \u200F ¦ \u202E ¦ \u00AD ¦ \u2028 ¦ \u0085 ¦ \u00A0 ¦ \v ¦ \f ¦ \u001A ¦ \u007F ¦ \uD800`,
  `👩‍👩‍👧 ¦ é ¦ ﬁ ¦ İ ¦ ß ¦ 𝕏`,
);
const names = ["__proto__", "constructor", "prototype", "toString", "undefined", "null", "NaN", "hasOwnProperty"];
const formulas = ["=1+1", "+31 6", "-", "@SUM(A1)", "\t=2", "'=3", "＝1", '=HYPERLINK("x")'];
const active = listSigns(
  `<script>alert(1)</script> ¦ "><img src=x onerror=alert(1)> ¦ javascript:alert(1) ¦ </title> ¦ <!-- ¦ --> ¦ ]]> ¦ &lt;`,
  `&#0; ¦ &#xD800; ¦ {{x}} ¦ \${x} ¦ #problem/reader`,
);
const common = [...odd, ...names, ...formulas, ...active, "\r", "\r\n", "\n\n\n", "   ", "a".repeat(300), "%s", "\\", "|"];

const markdown = listSigns(
  `---\n ¦ \n---\n ¦ \`\`\`\n ¦ ~~~ ¦ >  ¦ -  ¦      ¦ \t ¦ 1.  ¦ #  ¦ ######  ¦ ** ¦ __ ¦ * ¦ [x]: y ¦ [^1] ¦ [^1]: `,
  `![beeld](x.png) ¦ <br> ¦ <div> ¦ </div> ¦ <!-- x --> ¦ | --- | ¦ \\ ¦ \n===\n ¦ <td> ¦ [a](b "c") ¦ - [ ]  ¦ {#id}`,
  `[[code]] ¦ &nbsp;`,
);
const yaml = listSigns(
  `---\n ¦ ...\n ¦ :  ¦ -  ¦ ?  ¦ &a ¦ *a ¦ !!js ¦ <<: *a ¦ { ¦ } ¦ [ ¦ ] ¦ |\n ¦ >-\n ¦ # ¦ ' ¦ " ¦ \t ¦ %YAML 1.2\n ¦ ~`,
  `__proto__: x\n ¦ id: a\n ¦ datum: 31-02-2024\n ¦ soort: onbekend\n ¦ titel: \n`,
);
const table = listSigns(
  `" ¦ "" ¦ ; ¦ , ¦ \t ¦ \n ¦ \r ¦ "\n ¦ ";" ¦ # ¦ # commentaar\n ¦ sep=;\n ¦ \u201C ¦ ' ¦ id ¦ pad ¦ datum ¦ signaal`,
);
const spoken = listSigns(
  `00:00:01.000 --> 00:00:02.000\n ¦ --> ¦ 99:99:99,999 ¦ <v  ¦ </v> ¦ <c.x> ¦ NOTE\n ¦ STYLE\n ¦ REGION\n ¦ WEBVTT\n`,
  `Interviewer: ¦ R1: ¦ [00:12] ¦ X-TIMESTAMP-MAP= ¦ X:`,
);
const xml = listSigns(
  `< ¦ > ¦ /> ¦ <!DOCTYPE x [<!ENTITY a 'b'>]> ¦ &a; ¦ &amp; ¦ <![CDATA[x]]> ¦ <?xml version='1.0' encoding='utf-16'?>`,
  `xml:space="preserve" ¦ xmlns:w="x" ¦ <w:p> ¦ </w:p> ¦ <w:r><w:t>weg</w:t></w:r> ¦ <w:t> ¦ <w:del> ¦ <w:ins> ¦ <w:moveFrom>`,
  `<w:tbl> ¦ <w:tr> ¦ <w:tc> ¦ <w:txbxContent> ¦ <w:br/> ¦ <w:footnoteReference w:id="9"/> ¦ <mc:AlternateContent>`,
  `<row r="999999999"> ¦ <c r="ZZZZZZ99" t="s"><v>99</v></c> ¦ <c t="s"><v>-1</v></c> ¦ <is><t>x</t></is>`,
  `<mergeCell ref="A1:XFD1048576"/> ¦ <text:p> ¦ <text:h> ¦ <text:list> ¦ <text:s text:c="99999999"/>`,
  `<table:table-row table:number-rows-repeated="999999999">`,
  `<table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell> ¦ <text:note>`,
  `<office:annotation> ¦ <table:table>`,
);
const html = listSigns(
  `<p> ¦ </p> ¦ <td> ¦ </table> ¦ <table> ¦ <script> ¦ </script> ¦ <style> ¦ <template> ¦ <svg> ¦ <title> ¦ <body>`,
  `<frameset> ¦ <pre> ¦ <textarea> ¦ <select><option> ¦ <br> ¦ <li> ¦ <td colspan=99999> ¦ <td rowspan=0> ¦ &eacute; ¦ &#x80;`,
  `<meta charset=utf-16> ¦ <plaintext> ¦ <noscript> ¦ <details> ¦ <img alt='x'> ¦ <p hidden> ¦ <h1>`,
);
const rtf = listSigns(
  `{ ¦ } ¦ \\ ¦ \\'e9 ¦ \\' ¦ \\u8364? ¦ \\u-1 ¦ \\uc0 ¦ \\uc9  ¦ \\bin5  ¦ \\bin99999999  ¦ \\par  ¦ \\cell  ¦ \\row `,
  `\\trowd  ¦ {\\*\\x  ¦ {\\pict  ¦ {\\footnote  ¦ \\deleted  ¦ \\v  ¦ \\ansicpg1251  ¦ \\fonttbl ¦ \\~ ¦ \\_`,
);
const pdf = listSigns(
  `endobj ¦ endstream ¦ stream\n ¦ /Length 0 ¦ /Length 99999999 ¦ xref ¦ startxref\n0 ¦ trailer ¦ /Encrypt 9 0 R ¦ 2 0 R`,
  `<< >> ¦ ( ¦ ) ¦ BT ¦ ET ¦ Tj ¦ [(a)-900(b)] TJ ¦ 0 -99999 Td ¦ /Kids [2 0 R] ¦ /Count 99999999 ¦ /FlateDecode ¦ %%EOF`,
  `\u0000`,
);

const byFormat = new Map<string, readonly string[]>([
  ["md", [...markdown, ...yaml]],
  ["template", markdown],
  [
    "codebook",
    [
      ...markdown,
      ...yaml,
      "**Regels**\n\n- `regie`\n",
      "NEAR/",
      " AND ",
      " NOT ",
      "(",
      "`",
      "niet bij: `",
      "## x {#regie}\n",
      "code:regie",
      "/(a+)+$/",
      "..99",
      "~",
      "=",
      "*",
      "@segment",
      "→ ",
      "- status: vervallen\n",
      "- voorheen: regie\n",
    ],
  ],
  ["wording", [...markdown, ...yaml, "## Rode lijnen\n", "### x {#regie}\n", "**Steunend**\n> x\n", "[…]"]],
  ["txt", [...yaml, "----\n", "Interviewer: ", "R1: ", "[00:12] ", "- ", "1. ", "\f", "Pagina 3\n", "Aanwezig: "]],
  ["csv", table],
  ["tsv", table],
  ["overrides", [...table, "toevoegen", "verwijderen", "vervangen", "gezien", "regie", "a:s1-abcde", "1-5-2024", "45293", "#NAAM?"]],
  ["inventory", [...table, "nee", "../../etc/passwd", "C:\\x", "verslag", "p9", "corpus/a.md", "a"]],
  ["participants", [...table, "p1", "-3", "1e3"]],
  ["study", yaml],
  ["vtt", spoken],
  ["srt", spoken],
  ["docx", xml],
  ["odt", xml],
  ["xlsx", xml],
  ["ods", xml],
  ["html", html],
  ["rtf", rtf],
  ["pdf", pdf],
]);

/** What may be put into a file of a format: its own signs, and as often something that hurts any. */
export function listTokens(format: string): { readonly own: readonly string[]; readonly common: readonly string[] } {
  return { own: byFormat.get(format) ?? common, common };
}

const letters = "zz";
/** Names that files really have, and names that nobody should give one; the ending comes behind. */
export const fileNames: readonly string[] = [
  "zz é",
  "zz e\u0301",
  "ZZ",
  "zz (1)",
  "zz.v2",
  "zz ",
  " zz",
  "zz\u202Egpj",
  "=1+1",
  "zz,b",
  'zz"b',
  "zz;b",
  "zz'b",
  "<b>zz<b>",
  "zz&amp;",
  "zz#x",
  "zz%20",
  "zz\nb",
  "__proto__",
  "constructor",
  "zz🙂",
  "zz.md",
  "zz.docx",
  "con",
  "-rf",
  "zz/onder/map",
  "corpus/zz",
  "zz\\b",
  "..zz",
  `${letters.repeat(90)}`,
  "{x}",
  "undefined",
];
export const endings: readonly string[] = [
  ".md",
  ".txt",
  ".csv",
  ".tsv",
  ".docx",
  ".xlsx",
  ".odt",
  ".ods",
  ".rtf",
  ".html",
  ".htm",
  ".pdf",
  ".vtt",
  ".srt",
  ".MD",
  ".Docx",
  ".doc",
  ".xls",
  ".zip",
  ".exe",
  ".bak",
  "",
  ".",
  ".markdown",
  ".csv.csv",
];
