/** The style of the report page, on screen and on paper. */
export const style = `
:root { color-scheme: light; --ink: #1d1d1f; --soft: #5b5b62; --line: #d5d5da; --mark: #fff0b3; --accent: #1f5f8b; }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, "Segoe UI", "Liberation Sans", Arial, sans-serif; color: var(--ink); background: #fff; }
main { max-width: 70rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .5rem; padding-top: .75rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.1rem; margin: 1.75rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 .5rem; color: var(--soft); font-weight: 600; }
p, li { max-width: 46rem; overflow-wrap: anywhere; }
summary, blockquote { overflow-wrap: anywhere; }
a { color: var(--accent); }
a:focus-visible, summary:focus-visible, .frame:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.frame { overflow-x: auto; margin: .5rem 0 1rem; }
table { border-collapse: collapse; font-size: .875rem; }
th, td { padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { border-bottom: 2px solid var(--ink); max-width: 11rem; vertical-align: bottom; }
td a, td em { display: inline-block; white-space: nowrap; }
td em { font-style: normal; color: var(--soft); }
td:first-child { min-width: 6rem; }
td:first-child em { white-space: normal; }
nav ul { margin: 1rem 0 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
td[align="right"], th[align="right"] { text-align: right; font-variant-numeric: tabular-nums; }
code { font: .875em ui-monospace, "Liberation Mono", monospace; background: #f3f3f5; padding: .05em .25em; }
details { border-bottom: 1px solid var(--line); padding: .35rem 0; }
summary { cursor: pointer; }
details details { margin-left: 1.25rem; }
blockquote { margin: .75rem 0 .75rem 1.25rem; padding-left: .75rem; border-left: 3px solid var(--line); }
blockquote p { margin: 0; white-space: pre-line; }
.group { margin: 1rem 0 .25rem 1.25rem; font-weight: 600; }
.part { margin: .75rem 0 .25rem 1.25rem; font-weight: 600; color: var(--soft); }
.group:target, .part:target { outline: 3px solid var(--accent); outline-offset: 4px; }
.why { color: var(--soft); font-size: .8125rem; }
details > .why { margin: 0 0 0 1.25rem; }
mark { background: var(--mark); color: inherit; font-weight: 600; }
@media print {
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  h2, h3, h4 { break-after: avoid; }
  tr, blockquote { break-inside: avoid; }
  nav { display: none; }
  .frame { overflow: visible; }
  table { font-size: 8pt; }
  th, td { padding-right: .4rem; }
  td a, td em { white-space: normal; }
  a { color: inherit; text-decoration: none; }
  mark { background: none; text-decoration: underline; }
}
`;
