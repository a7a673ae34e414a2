import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { restoreFormula } from "../../src/text/formula.js";
import { hostileStudy } from "./hostile.js";
import { render } from "./rendering.js";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints?: { readonly enum?: readonly string[] };
  readonly missingValues?: readonly unknown[];
}

interface Resource {
  readonly $schema: string;
  readonly name: string;
  readonly type: string;
  readonly path: string;
  readonly encoding: string;
  readonly dialect: Readonly<Record<string, unknown>>;
  readonly schema: {
    readonly $schema: string;
    readonly fields: readonly Field[];
    readonly missingValues: readonly { readonly value: string; readonly label: string }[];
  };
}

interface Descriptor {
  readonly $schema: string;
  readonly name: string;
  readonly resources: readonly Resource[];
}

const { outputs, read, run } = render({
  ...hostileStudy,
  'codebooks/a"><b/overrides/x.csv': "document,citaat,actie,code,codeur,datum,reden\na,De regie,bevestigen,regie,x,2024-10-01,=ja\n",
});
const descriptor = JSON.parse(read("datapackage.json")) as Descriptor;

/** What the types of Table Schema accept, as the standard writes them. */
const forms: Readonly<Record<string, RegExp>> = {
  string: /^/u,
  integer: /^[+-]?\d+$/u,
  number: /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?$/u,
  boolean: /^(?:true|True|TRUE|1|false|False|FALSE|0)$/u,
  date: /^\d{4}-\d{2}-\d{2}$/u,
};

describe("the descriptor of the data package", () => {
  test("is one of Data Package 2, with what that asks of a package and of a table in it", () => {
    expect(descriptor.$schema).toBe("https://datapackage.org/profiles/2.0/datapackage.json");
    expect(descriptor.name).toBe(run.id);
    expect(descriptor.name).toMatch(/^[a-z0-9._-]+$/u);
    expect(descriptor.resources.length).toBeGreaterThan(5);
    const names = descriptor.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const resource of descriptor.resources) {
      expect(resource).toMatchObject({
        $schema: "https://datapackage.org/profiles/2.0/dataresource.json",
        type: "table",
        encoding: "utf-8",
        schema: { $schema: "https://datapackage.org/profiles/2.0/tableschema.json" },
      });
      expect(resource.name).toMatch(/^[a-z0-9._-]+$/u);
      expect(resource.path).toMatch(/^(?![./~])(?!.*\.\.)[a-z0-9._-]+\.csv$/u);
    }
  });

  test("names every field once, with a type of Table Schema and a description", () => {
    for (const { schema } of descriptor.resources) {
      const names = schema.fields.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const field of schema.fields) {
        expect(Object.keys(forms)).toContain(field.type);
        expect(field.description).not.toBe("");
      }
      const values = schema.missingValues.map(({ value }) => value);
      expect(new Set(values).size).toBe(values.length);
    }
  });

  test("has every plain table among its resources", () => {
    const tables = Array.from(outputs.keys()).filter((name) => name.endsWith(".csv") && !name.startsWith("frequencies-"));
    expect(descriptor.resources.map(({ path }) => path).toSorted()).toEqual(tables.toSorted());
  });
});

describe.each(descriptor.resources)("the table $path", ({ path, dialect, schema }) => {
  expect(dialect).toMatchObject({ delimiter: ",", quoteChar: '"', doubleQuote: true, header: true });
  const [header, ...rows] = parse(read(path), { delimiter: ",", record_delimiter: "\n" }) as string[][];

  test("has the columns that its schema names, in that order", () => {
    expect(header).toEqual(schema.fields.map(({ name }) => name));
  });

  test("has in every cell a value of its column's type, or a missing one", () => {
    for (const row of rows) {
      for (const [index, field] of schema.fields.entries()) {
        const cell = row[index] as string;
        const missing = field.missingValues ?? schema.missingValues.map(({ value }) => value);
        if (missing.includes(cell)) continue;
        expect(cell, `${path} ${field.name}`).toMatch(forms[field.type] as RegExp);
        if (field.constraints?.enum !== undefined) expect(field.constraints.enum).toContain(restoreFormula(cell));
      }
    }
  });

  test("ends every line with a line feed, the last one too", () => {
    expect(read(path)).toMatch(/\n$/u);
    expect(read(path).charCodeAt(0)).not.toBe(0xfeff);
  });
});

describe("the manifest", () => {
  const manifest = JSON.parse(read("manifest.json")) as {
    readonly run: string;
    readonly inputs: readonly { readonly path: string }[];
    readonly outputs: readonly { readonly path: string; readonly sha256: string }[];
  };

  test("names every input and every other output, in order, with its hash", () => {
    expect(manifest.run).toBe(run.id);
    expect(manifest.inputs.map(({ path }) => path)).toEqual([...Object.keys(hostileStudy), 'codebooks/a"><b/overrides/x.csv'].toSorted());
    expect(manifest.outputs.map(({ path }) => path)).toEqual(
      Array.from(outputs.keys())
        .filter((name) => name !== "manifest.json")
        .toSorted(),
    );
    for (const { sha256 } of manifest.outputs) expect(sha256).toMatch(/^[0-9a-f]{64}$/u);
  });

  test("has the settings with their defaults", () => {
    expect(manifest).toMatchObject({
      codeboom: "0.0.0",
      settings: {
        language: "nl",
        groupBy: "regio",
        comparison: { minDocuments: 3 },
        types: [{ id: "s<b>soort</b>" }, { id: 'a"onclick=x' }],
      },
    });
  });
});
