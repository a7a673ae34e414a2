import { strToU8, zipSync } from "fflate";
import { describe, expect, it, test } from "vitest";
import { ZipError } from "../../../../src/load/readers/package/package-error.js";
import { openPackage } from "../../../../src/load/readers/package/zip.js";

/** The problem of a file: that of opening it, or of reading its first part. */
async function findProblem(bytes: Uint8Array): Promise<string> {
  try {
    const found = await openPackage(bytes);
    for (const name of found.names) await found.read(name);
  } catch (error) {
    if (error instanceof ZipError) return error.problem;
    throw error;
  }
  return "none";
}

/** Where a signature of four bytes stands. */
function findSignature(bytes: Uint8Array, signature: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 4 <= bytes.length; at++) if (view.getUint32(at, true) === signature) return at;
  throw new Error("no such signature");
}

const central = 0x02014b50;
const end = 0x06054b50;

/** A zip file of one part, with a number written over a field of a header. */
function patch(signature: number, offset: number, value: number, bits: 16 | 32 = 32, content = "regie".repeat(100)): Uint8Array {
  const bytes = zipSync({ "a.xml": strToU8(content) });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const at = findSignature(bytes, signature) + offset;
  if (bits === 16) view.setUint16(at, value, true);
  else view.setUint32(at, value, true);
  return bytes;
}

describe("a package", () => {
  it("tells its parts and unpacks them", async () => {
    const opened = await openPackage(zipSync({ "a/b.xml": strToU8("één"), "leeg.xml": new Uint8Array() }));
    expect(opened.names).toEqual(["a/b.xml", "leeg.xml"]);
    expect([opened.has("a/b.xml"), opened.has("__proto__"), opened.has("c.xml")]).toEqual([true, false, false]);
    expect(new TextDecoder().decode(await opened.read("a/b.xml"))).toBe("één");
    expect(await opened.read("leeg.xml")).toHaveLength(0);
    await expect(opened.read("c.xml")).rejects.toThrow(ZipError);
  });

  it("may be part of a larger buffer", async () => {
    const zip = zipSync({ "a.xml": strToU8("regie") });
    const buffer = new Uint8Array(zip.length + 20);
    buffer.set(zip, 7);
    const opened = await openPackage(buffer.subarray(7, 7 + zip.length));
    expect(new TextDecoder().decode(await opened.read("a.xml"))).toBe("regie");
  });

  it("takes the backslashes of old programs for slashes", async () => {
    expect((await openPackage(zipSync({ "word\\document.xml": strToU8("x") }))).names).toEqual(["word/document.xml"]);
  });

  test.each([
    ["nothing", new Uint8Array(), "zip-damaged"],
    ["no zip", strToU8("regie".repeat(50)), "zip-damaged"],
    ["its first half", zipSync({ "a.xml": strToU8("regie".repeat(50)) }).slice(0, 60), "zip-damaged"],
    ["a directory that lies elsewhere", patch(end, 16, 1_000_000), "zip-damaged"],
    ["a wrong checksum", patch(central, 16, 1), "zip-damaged"],
    ["a length that is not so", patch(central, 24, 499), "zip-damaged"],
    ["a length that is too great", patch(central, 24, 501), "zip-damaged"],
    ["a password", patch(central, 8, 1, 16), "zip-password"],
    ["a huge part", patch(central, 24, 2 ** 30), "zip-size"],
    ["a part like a bomb", zipSync({ "a.xml": new Uint8Array(3_000_000) }), "zip-ratio"],
    ["a path that leads out", zipSync({ "../a.xml": strToU8("x") }), "zip-path"],
    ["a path from the root", zipSync({ "/etc/a.xml": strToU8("x") }), "zip-path"],
    ["a path on a disk", zipSync({ "C:/a.xml": strToU8("x") }), "zip-path"],
    ["an unknown way of packing", patch(central, 10, 99, 16), "zip-damaged"],
  ])("of %s is not read", async (_, bytes, problem) => {
    expect(await findProblem(bytes)).toBe(problem);
  });

  it("with two parts of one name is not read", async () => {
    const bytes = zipSync({ "a.xml": strToU8("x"), "b.xml": strToU8("y") });
    const names = Array.from(bytes.keys()).filter((at) => bytes[at] === 0x62 && bytes[at + 1] === 0x2e);
    for (const at of names) bytes[at] = 0x61;
    expect(await findProblem(bytes)).toBe("zip-twice");
  });

  it("with very many parts is not read", async () => {
    const parts = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`${index}.xml`, new Uint8Array()]));
    expect(await findProblem(zipSync(parts, { level: 0 }))).toBe("zip-entries");
  });
});
