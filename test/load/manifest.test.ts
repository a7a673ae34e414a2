import { expect, test } from "vitest";
import { readManifest } from "../../src/load/manifest.js";

const manifest = {
  run: "run-a",
  codeboom: "0.1.0",
  build: "release",
  settings: { title: "t" },
  codebooks: [{ id: "b", version: "1", sha256: "x" }],
  inputs: [{ path: "study.yaml", sha256: "x" }],
  outputs: [],
};

test("a manifest is read back", () => {
  expect(readManifest(JSON.stringify(manifest))).toEqual(manifest);
  // A run of before there were releases.
  expect(readManifest(JSON.stringify({ ...manifest, build: undefined }))).toEqual({ ...manifest, build: "internal" });
});

test.each(["", "{", "null", "[]", "{}", JSON.stringify({ ...manifest, inputs: [{ path: 1 }] })])(
  "what is no manifest gives nothing: %s",
  (text) => {
    expect(readManifest(text)).toBeUndefined();
  },
);
