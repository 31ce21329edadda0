// Generated from golden/nullable-3-0/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "Pets",
  operations: {
    getPet: {
      method: "GET",
      path: "/pets/{id}",
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "string" } },
        { name: "at", in: "query", schema: { type: ["string", "null"], format: "date" } },
      ],
      responses: { "200": { content: { "application/json": { schema: { $ref: "Pet" } } } } },
    },
  },
  schemas: {
    MaybeOwner: { type: ["object", "null"], properties: { name: { type: "string" } } },
    Owner: { type: "object", properties: { name: { type: "string" } } },
    Pet: {
      type: "object",
      properties: {
        name: { type: ["string", "null"] },
        colour: { type: ["string", "null"], enum: ["black", "white", null] },
        tags: { type: ["array", "null"], items: { type: ["string", "null"] } },
        owner: { anyOf: [{ allOf: [{ $ref: "Owner" }] }, { type: "null" }] },
        friend: { anyOf: [{ oneOf: [{ $ref: "Owner" }, { type: "string" }] }, { type: "null" }] },
        reference: { $ref: "MaybeOwner" },
        anything: {},
      },
      required: ["name", "owner", "colour", "tags"],
    },
  },
};
