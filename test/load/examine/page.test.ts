import { describe, expect, test } from "vitest";
import { listHidden, readFile, startPlanting } from "./planting.js";

describe("a web page with something planted in every place", async () => {
  const { plant, halve, places, listLost } = startPlanting();
  const photo = Buffer.from(`\xff\xd8\xff\xfe\0\x42${plant("a remark in a photo").padEnd(64)}\xff\xd9`, "latin1").toString("base64");
  const page = `<!-- ${plant("a comment above the page")} --><!doctype html>
<html><head><title>Verslag</title><meta name="author" content="${plant("the author")}"><meta name="${plant("the name of a property")}" content="x">
<link rel="author" href="mailto:${plant("the address in the head")}@x.nl"><style>.a::after { content: "${plant("a style")}" }</style>
<script>var kind = "${plant("a script")}";</script><script type="application/json">{"n":"${plant("data for a script")}"}</script></head>
<body data-naam="${plant("a data attribute")}" id="x123456782" data-id="12345678">
<p>Gewone tekst.</p><p>Hier stond <del>${halve("deleted words").join("</del><del>")}</del>.</p>
<p style="display:none">${plant("hidden words")}</p><p hidden>${plant("words that are hidden otherwise")}</p>
<p><a href="https://x.nl/${plant("the address of a link")}" title="${plant("the title of a link")}">link</a> <a href="https://x.nl/%47${plant("x").slice(1)}">b</a></p>
<img src="foto-${plant("the name of a picture")}.jpg" alt="${plant("the description of a picture")}"><img src="data:image/jpeg;base64,${photo}">
<input value="${plant("the value of a field")}" placeholder="${plant("the hint of a field")}" aria-label="${plant("the label of a field")}"><textarea>${plant("a box to type in")}</textarea>
<select><option label="${plant("the label of a choice")}">${plant("a choice")}</option></select>
<template><p title="${plant("the title in a template")}">${plant("a template")}</p></template><noscript><p>${plant("what is shown without scripts")}</p></noscript>
<iframe srcdoc="${plant("a page in the page")}">${plant("what is shown without frames")}</iframe>
<svg viewBox="0 0 123456782 1"><title>${plant("the title of a drawing")}</title><text>${plant("a drawing")}</text><path d="M123456782 0"/></svg>
<p>&#71;eplant&shy;met&#46;entiteit@voorbeeld.nl</p><!-- ${plant("a comment on the page")} -->
<o:p onclick="${plant("a handler")}"></o:p></body></html><!-- ${plant("a comment below the page")} -->`;
  const read = await readFile(Uint8Array.from(Buffer.from(page)), "corpus/d.html");

  test("gives every one of them, in its text or beside it", () => {
    expect(places().length).toBeGreaterThan(30);
    expect(listLost(read)).toEqual([]);
  });

  test("gives no number that only programs write", () => {
    expect(listHidden(read).filter((part) => /\d{8}/u.test(part))).toEqual([]);
  });
});
