// Generated from golden/recursive-schemas/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "Trees",
  operations: {
    addTree: {
      method: "POST",
      path: "/trees",
      requestBody: { required: true, content: { "application/json": { schema: { $ref: "Tree" } } } },
      responses: { "200": { content: { "application/json": { schema: { $ref: "Json" } } } } },
    },
  },
  schemas: {
    Json: {
      oneOf: [
        { type: ["string", "number", "boolean", "null"] },
        { type: "array", items: { $ref: "Json" } },
        { type: "object", additionalProperties: { $ref: "Json" } },
      ],
    },
    Tree: {
      type: "object",
      properties: {
        value: { type: "string" },
        left: { $ref: "Tree" },
        children: { type: "array", items: { $ref: "Tree" } },
        byName: { type: "object", additionalProperties: { $ref: "Tree" } },
      },
      required: ["value"],
    },
  },
};
