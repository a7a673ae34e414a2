/** The styles of an OpenDocument text in, what each of them means for the reading out. */
import { readStyleName, type StyleMeaning } from "../word-style.js";
import { findChild, listChildren, type XmlElement } from "../package/xml.js";

/** What a style says, with what it takes from those it is based on. */
export interface Look extends StyleMeaning {
  readonly isBold?: boolean;
  readonly isHidden?: boolean;
}

/** Finds the look of a style by its name. */
export interface Styles {
  readonly paragraph: (name: string | undefined) => Look;
  readonly text: (name: string | undefined) => Look;
}

/** A chain of styles is short; one that is longer goes round. */
const longestChain = 50;
/** Reads styles; of two with one name the later counts, so that a document's own go before the common ones. */
export function readStyles(groups: readonly (XmlElement | undefined)[]): Styles {
  const all = new Map<string, XmlElement>();
  for (const group of groups)
    for (const style of group === undefined ? [] : listChildren(group, "style:style"))
      all.set(`${style.attributes.get("style:family") ?? ""}:${style.attributes.get("style:name") ?? ""}`, style);
  const looks = new Map<string, Look>();
  const find = (family: string, name: string | undefined): Look => {
    const key = `${family}:${name ?? ""}`;
    const known = looks.get(key);
    if (known !== undefined) return known;
    const look = mergeLooks(listChain(all, family, name));
    looks.set(key, look);
    return look;
  };
  return { paragraph: (name) => find("paragraph", name), text: (name) => find("text", name) };
}

/** A style by itself first, then those it is based on. */
function listChain(all: ReadonlyMap<string, XmlElement>, family: string, first: string | undefined): readonly Look[] {
  const chain: Look[] = [];
  for (let name = first; name !== undefined && chain.length < longestChain;) {
    const style = all.get(`${family}:${name}`);
    chain.push({ ...readStyleName(decodeName(name)), ...(style === undefined ? {} : readStyle(style)) });
    name = style?.attributes.get("style:parent-style-name");
  }
  return chain;
}

function readStyle(style: XmlElement): Look {
  const text = findChild(style, "style:text-properties")?.attributes;
  const weight = text?.get("fo:font-weight");
  const display = text?.get("text:display");
  const level = Number(style.attributes.get("style:default-outline-level") ?? "0");
  return {
    ...readStyleName(style.attributes.get("style:display-name") ?? ""),
    ...(weight === undefined ? {} : { isBold: weight === "bold" || Number(weight) >= 600 }),
    ...(display === undefined ? {} : { isHidden: display === "none" }),
    ...(level > 0 ? { depth: level } : {}),
  };
}

/** `Heading_20_1` is «Heading 1». */
function decodeName(name: string): string {
  return name.replace(/_([0-9a-f]{2})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** What a style says itself goes before what it takes from another. */
function mergeLooks(chain: readonly Look[]): Look {
  return Object.assign({}, ...chain.toReversed()) as Look;
}
