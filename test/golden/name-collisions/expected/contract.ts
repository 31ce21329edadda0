// Generated from golden/name-collisions/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "Names",
  operations: {
    delete_: {
      method: "PUT",
      path: "/items/{id}",
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "string" } },
        { name: "id", in: "query", key: "idInQuery", schema: { type: "integer" } },
        { name: "id", in: "header", key: "idInHeader", schema: { type: "boolean" } },
        { name: "body", in: "query", key: "bodyInQuery", schema: { type: "string" } },
        { name: "class", in: "query", schema: { type: "string" } },
      ],
      requestBody: { required: true, content: { "application/json": { schema: { $ref: "Promise" } } } },
      responses: { "200": { content: { "application/json": { schema: { $ref: "get-item-result" } } } } },
    },
    getItem: { method: "GET", path: "/a", responses: { "204": {} } },
    getItem2: { method: "GET", path: "/b", responses: { "204": {} } },
    json2: { method: "GET", path: "/c", responses: { "204": {} } },
    _2fa: { method: "GET", path: "/d", responses: { "204": {} } },
  },
  schemas: {
    PET: { type: "array", items: { $ref: "Pet" } },
    Pet: { type: "object", properties: { name: { $ref: "pet" } } },
    Promise: { type: "object", properties: { name: { type: "string" } } },
    "get-item-result": { type: "object", properties: { pets: { $ref: "PET" } } },
    pet: { type: "string" },
  },
};
