/** The bytes of a Word file in, what a reader finds in it out; read without the package that wrote it. */
import { strFromU8, unzipSync } from "fflate";
import { findAll, readAll, readXml, type XmlElement } from "./read-xml.js";

export interface ReadPicture {
  readonly title: string;
  readonly text: string;
  readonly svg: string;
  readonly png: Uint8Array;
  /** In pixels of 1/96 inch. */
  readonly width: number;
  readonly height: number;
}

export interface ReadDocx {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly part: (name: string) => XmlElement;
  /** Every paragraph with its style, those of tables too. */
  readonly paragraphs: readonly { readonly style: string; readonly text: string }[];
  readonly headings: readonly (readonly [level: number, text: string])[];
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly pictures: readonly ReadPicture[];
}

/** Reads a file; every part of it that is XML must be well-formed. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const files = new Map(Object.entries(unzipSync(bytes)));
  const parts = new Map(
    Array.from(files)
      .filter(([name]) => /\.(?:xml|rels|svg)$/u.test(name))
      .map(([name, content]) => [name, readXml(strFromU8(content))]),
  );
  const part = (name: string): XmlElement => {
    const found = parts.get(name);
    if (found === undefined) throw new Error(`No part ${name} in ${Array.from(files.keys()).join(", ")}`);
    return found;
  };
  const document = part("word/document.xml");
  const paragraphs = findAll(document, "w:p").map((paragraph) => ({
    style: findAll(paragraph, "w:pStyle")[0]?.attributes.get("w:val") ?? "Normal",
    text: readParagraph(paragraph),
  }));
  return {
    files,
    part,
    paragraphs,
    headings: paragraphs.flatMap(({ style, text }) => (style.startsWith("Heading") ? [[Number(style.slice(7)), text] as const] : [])),
    tables: findAll(document, "w:tbl").map((table) =>
      findAll(table, "w:tr").map((row) => findAll(row, "w:tc").map((cell) => findAll(cell, "w:p").map(readParagraph).join("\n"))),
    ),
    pictures: findAll(document, "w:drawing").map((drawing) => readPicture(drawing, part("word/_rels/document.xml.rels"), files)),
  };
}

function readParagraph(paragraph: XmlElement): string {
  return findAll(paragraph, "w:t").map(readAll).join("");
}

function readPicture(drawing: XmlElement, relations: XmlElement, files: ReadonlyMap<string, Uint8Array>): ReadPicture {
  const find = (name: string): ReadonlyMap<string, string> => findAll(drawing, name)[0]?.attributes ?? new Map<string, string>();
  const load = (id = ""): Uint8Array => {
    const target = findAll(relations, "Relationship")
      .find(({ attributes }) => attributes.get("Id") === id)
      ?.attributes.get("Target");
    return files.get(`word/${target}`) ?? new Uint8Array();
  };
  return {
    title: find("wp:docPr").get("title") ?? "",
    text: find("wp:docPr").get("descr") ?? "",
    svg: strFromU8(load(find("asvg:svgBlip").get("r:embed"))),
    png: load(find("a:blip").get("r:embed")),
    width: Number(find("wp:extent").get("cx")) / 9525,
    height: Number(find("wp:extent").get("cy")) / 9525,
  };
}
