// Generated from golden/type-arrays-3-1/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "Measures",
  operations: {
    addMeasure: {
      method: "POST",
      path: "/measures",
      requestBody: { required: true, content: { "application/json": { schema: { $ref: "Measure" } } } },
      responses: { "204": {} },
    },
  },
  schemas: {
    Measure: {
      type: "object",
      properties: {
        value: { type: ["number", "null"], exclusiveMinimum: 0 },
        unit: { const: "kg" },
        label: { type: ["string", "integer", "boolean"] },
        range: { type: "array", items: false, prefixItems: [{ type: "number" }, { type: "number" }] },
        path: { type: "array", items: { type: "string" }, prefixItems: [{ const: "root" }] },
        list: { type: ["array", "null"], items: { type: ["string", "null"] } },
        parts: { type: ["object", "string"], properties: { a: { type: "integer" } } },
        anything: true,
        nothing: false,
        untyped: {},
        implied: { properties: { a: { type: "string" } } },
      },
      required: ["value", "unit"],
      unevaluatedProperties: false,
    },
  },
};
