import { readFileSync } from "node:fs";
import { join } from "node:path";
import SwaggerParser from "@apidevtools/swagger-parser";
import { Ajv2020 } from "ajv/dist/2020.js";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { operationsOf, productDocuments, specsFolder } from "./product-documents.ts";

const extensions = JSON.parse(readFileSync(join(specsFolder, "common/extensions.schema.json"), "utf8"));
// Strict about keywords that it does not know: a misspelt one would check nothing.
const obeysExtensions = new Ajv2020({ strictTypes: false, strictRequired: false, allErrors: true }).compile(extensions);

test("the family is there", () => {
  expect(productDocuments.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      "accounts/v1",
      "accounts/v2",
      "accounts/v3",
      "branches/v1",
      "consumer-financing/v1",
      "custodies/v1",
      "funds-info/v1",
      "funds/v1",
      "holdings/v1",
      "instruments/v1",
      "mobility/v1",
      "payment-highway/v1",
      "payments/v1",
      "pivo/v1",
      "siirto/v1",
    ]),
  );
});

describe.each(productDocuments)("$id", ({ path, document }) => {
  const written: unknown = load(readFileSync(path, "utf8"));

  test("is a valid document of OpenAPI 3.1", async () => {
    expect(written).toMatchObject({ openapi: expect.stringMatching(/^3\.1\.\d+$/) });
    await expect(SwaggerParser.validate(path)).resolves.toBeDefined();
  });

  test.each([
    { state: "as it is written", value: written },
    { state: "with its references resolved", value: document },
  ])("has only the platform's extensions, $state", ({ value }) => {
    obeysExtensions(value);
    expect(obeysExtensions.errors ?? []).toEqual([]);
  });

  test("names each operation once", () => {
    const ids = operationsOf(document).map(({ operationId }) => operationId);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe("the schema of the extensions refuses", () => {
  const info = { "x-lifecycle": "in-production", "x-category": "Banking", "x-security-level": "High" };
  const operation = { responses: {} };

  test.each([
    { mistake: "a lifecycle that there is not", document: { info: { ...info, "x-lifecycle": "retired" } } },
    { mistake: "a misspelt extension", document: { info: { ...info, "x-lifecylce": "deprecated" } } },
    { mistake: "no category", document: { info: { "x-lifecycle": "experimental", "x-security-level": "Open" } } },
    { mistake: "a successor of what is not deprecated", document: { info: { ...info, "x-successor": "accounts/v2" } } },
    { mistake: "a server of no environment", document: { info, servers: [{ url: "https://api.example" }] } },
    {
      mistake: "an error code of another form",
      document: { info, paths: { "/a": { get: { ...operation, "x-error-codes": { E1: "No" } } } } },
    },
    {
      mistake: "an extension where it means nothing",
      document: { info, paths: { "/a": { get: { ...operation, "x-mount": "/a" } } } },
    },
    { mistake: "an extension of the whole document", document: { info, "x-lifecycle": "experimental" } },
  ])("$mistake", ({ document }) => {
    expect(obeysExtensions({ info, paths: {} })).toBe(true);
    expect(obeysExtensions(document)).toBe(false);
  });
});
