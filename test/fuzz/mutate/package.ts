/** A zip file in, the same with one thing changed in a part, in its list of parts or in its headers out; packed anew, so that the change is reached. */
import { strFromU8, strToU8 } from "fflate";
import type { Chance } from "../chance.js";
import { pack, unpack, type Part } from "../zip.js";
import { byteChanges, encodings } from "./bytes.js";
import { fileNames, numbers } from "./dictionary.js";
import { textChanges } from "./text.js";

type PackageChange = (parts: readonly Part[], at: number, chance: Chance, format: string, other: string) => readonly Part[];

function replacePart(parts: readonly Part[], at: number, change: (bytes: Uint8Array) => Uint8Array): readonly Part[] {
  return parts.map(([name, bytes], index) => [name, index === at ? change(bytes) : bytes] as const);
}

const changeXml: PackageChange = (parts, at, chance, format, other) =>
  replacePart(parts, at, (bytes) => strToU8(chance.pick(textChanges)[1](strFromU8(bytes), chance, format, other)));

/** Changes an element with all in it, up to the first end of one of its name. */
function changeElement(make: (xml: string, chance: Chance) => string): PackageChange {
  return (parts, at, chance) =>
    replacePart(parts, at, (bytes) => {
      const text = strFromU8(bytes);
      const tags = Array.from(text.matchAll(/<([\w:]+)[^<>]*>/gu));
      if (tags.length === 0) return bytes;
      const { 0: tag, 1: name, index } = chance.pick(tags);
      const end = `</${name}>`;
      const found = tag.endsWith("/>") ? -1 : text.indexOf(end, index);
      const xml = text.slice(index, found < 0 ? index + tag.length : found + end.length);
      return strToU8(text.slice(0, index) + make(xml, chance) + text.slice(index + xml.length));
    });
}

const packageChanges: readonly (readonly [name: string, change: PackageChange])[] = [
  ["change the XML of a part", changeXml],
  ["change the XML of a part", changeXml],
  ["delete an element", changeElement(() => "")],
  ["repeat an element", changeElement((xml, chance) => xml.repeat(chance.pick([2, 3, 300])))],
  [
    "nest an element",
    changeElement((xml, chance) => {
      const name = /^<([\w:]+)/u.exec(xml)?.[1] ?? "x";
      const depth = chance.pick([2, 40, 600]);
      return `<${name}>`.repeat(depth) + xml + `</${name}>`.repeat(depth);
    }),
  ],
  ["change an attribute", changeElement((xml, chance) => xml.replace(/="[^"]*"/u, () => `="${chance.pick(numbers)}"`))],
  ["drop an attribute", changeElement((xml) => xml.replace(/\s[\w:]+="[^"]*"/u, ""))],
  ["delete a part", (parts, at) => parts.filter((_, index) => index !== at)],
  [
    "swap two parts",
    (parts, at, chance) => {
      const to = chance.below(parts.length);
      return parts.map(
        ([name, bytes], index) =>
          [name, index === at ? (parts[to]?.[1] ?? bytes) : index === to ? (parts[at]?.[1] ?? bytes) : bytes] as const,
      );
    },
  ],
  [
    "rename a part",
    (parts, at, chance) =>
      parts.map(
        ([name, bytes], index) =>
          [
            index === at
              ? chance.pick([name.toUpperCase(), `../${name}`, `/${name}`, name.replaceAll("/", "\\"), chance.pick(fileNames)])
              : name,
            bytes,
          ] as const,
      ),
  ],
  [
    "add a part",
    (parts, _, chance, __, other) => [
      ...parts,
      [
        chance.pick([
          "word/media/x.png",
          "word/document2.xml",
          "xl/worksheets/sheet9.xml",
          "__proto__",
          "../x",
          "ObjectReplacements/x",
          "word/vbaProject.bin",
        ]),
        strToU8(other),
      ],
    ],
  ],
  ["empty a part", (parts, at) => replacePart(parts, at, () => new Uint8Array())],
  [
    "change the bytes of a part",
    (parts, at, chance) => replacePart(parts, at, (bytes) => chance.pick(byteChanges)[1](bytes, chance, bytes)),
  ],
  [
    "encode a part otherwise",
    (parts, at, chance) => replacePart(parts, at, (bytes) => chance.pick(encodings)[1](strFromU8(bytes), chance)),
  ],
  [
    "name the prefixes otherwise",
    (parts, at) =>
      replacePart(parts, at, (bytes) => strToU8(strFromU8(bytes).replace(/(<\/?|\s|xmlns:)(w|text|table)(?=[:=])/gu, "$1q$2"))),
  ],
];

/** Changes a part, or the list of parts; the parts that hold most text most often. */
export function changePackage(
  bytes: Uint8Array,
  chance: Chance,
  format: string,
  other: string,
): readonly [name: string, bytes: Uint8Array] {
  const parts = unpack(bytes);
  if (parts === undefined || parts.length === 0) return ["(no zip)", bytes];
  const main = parts.findIndex(([name]) => /document\.xml$|content\.xml$|sheet1\.xml$|sharedStrings\.xml$/u.test(name));
  const at = main >= 0 && chance.flip(0.5) ? main : chance.below(parts.length);
  const [name, change] = chance.pick(packageChanges);
  return [`${name}: ${parts[at]?.[0] ?? ""}`, pack(change(parts, at, chance, format, other), chance.flip(0.2) ? 0 : 6)];
}

/** The places of a zip file's headers, by their signatures. */
const signatures = [
  [0x50, 0x4b, 0x03, 0x04, 30],
  [0x50, 0x4b, 0x01, 0x02, 46],
  [0x50, 0x4b, 0x05, 0x06, 22],
] as const;

/** Changes a field of a header: sizes, counts, offsets, checksums, methods, flags, the length of names. */
export function changeHeader(bytes: Uint8Array, chance: Chance): Uint8Array {
  const places = signatures.flatMap(([a, b, c, d, length]) =>
    Array.from(bytes.keys()).flatMap((at) =>
      bytes[at] === a && bytes[at + 1] === b && bytes[at + 2] === c && bytes[at + 3] === d ? [{ at, length }] : [],
    ),
  );
  if (places.length === 0) return bytes;
  const { at, length } = chance.pick(places);
  const copy = Uint8Array.from(bytes);
  const field = at + 4 + chance.below((length - 4) / 2) * 2;
  for (const [index, byte] of chance
    .pick([
      [0, 0],
      [0xff, 0xff],
      [1, 0],
      [0xff, 0xff, 0xff, 0xff],
      [0, 0, 0, 0x40],
      [8, 0],
    ])
    .entries())
    if (field + index < copy.length) copy[field + index] = byte;
  return copy;
}

/** Puts a name that is there twice in the list of parts, which no packer does. */
export function repeatName(bytes: Uint8Array, chance: Chance): Uint8Array {
  const parts = unpack(bytes);
  if (parts === undefined || parts.length < 2) return bytes;
  const [name] = chance.pick(parts);
  const twin = `${name.slice(0, -1)}\u0001`;
  const packed = pack([...parts, [twin, strToU8("<x/>")]], 6);
  return Buffer.from(Buffer.from(packed).toString("latin1").replaceAll(twin, name), "latin1");
}
