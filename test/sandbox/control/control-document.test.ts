import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { isJsonObject } from "../../../generator/runtime/mocks/schema/json-value.ts";
import { createValidator } from "../../../generator/runtime/mocks/schema/validator.ts";
import { bodySchema } from "../../../generator/runtime/sandbox/control/body-schema.ts";
import { controlOperations } from "../../../generator/runtime/sandbox/control/control-operations.ts";
import { controlRegistry } from "../../../generator/runtime/sandbox/control/control-schemas.ts";
import { document } from "./control-contract.ts";
import { controlOf } from "./control-fixture.ts";

const SwaggerParser = createRequire(import.meta.url)("@apidevtools/swagger-parser");

describe("the document of the control", () => {
  it("is served, and is a valid OpenAPI document", async () => {
    const { call } = controlOf({ version: "1.0.0" });
    const { body } = await call("GET", "/openapi.json");
    expect(body).toEqual(JSON.parse(JSON.stringify(document)));
    await expect(SwaggerParser.validate(structuredClone(body))).resolves.toBeDefined();
  });

  it("has each operation once, with a name of its own", () => {
    const places = controlOperations.map(({ method, path }) => `${method} ${path}`);
    const names = controlOperations.map(({ operationId }) => operationId);
    expect(new Set(places).size).toBe(controlOperations.length);
    expect(new Set(names).size).toBe(controlOperations.length);
  });

  it("has no schema that nothing refers to, and no reference that leads nowhere", () => {
    const references = new Set(JSON.stringify(document).match(/#\/components\/schemas\/\w+/g));
    expect(references).toEqual(new Set(Object.keys(controlRegistry)));
  });

  it("has examples that are valid", () => {
    const validator = createValidator({ schemas: controlRegistry });
    const bodies = controlOperations.flatMap(({ body }) => (body?.example === undefined ? [] : [body]));
    expect(bodies.length).toBeGreaterThan(2);
    for (const body of bodies) expect(validator.violations(bodySchema(body), body.example)).toEqual([]);
  });

  it("names the paths that the first answer links to", async () => {
    const { body } = await controlOf().call("GET", "");
    const { links } = body;
    const { paths } = document;
    const targets = Object.values(isJsonObject(links) ? links : {}).map((link) => new URL(String(link)).pathname);
    expect(targets.length).toBeGreaterThan(5);
    expect(Object.keys(isJsonObject(paths) ? paths : {})).toEqual(expect.arrayContaining(targets));
  });
});
