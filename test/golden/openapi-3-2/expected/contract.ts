// Generated from golden/openapi-3-2/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "Archive",
  operations: {
    queryRecords: {
      method: "QUERY",
      path: "/records",
      requestBody: {
        required: true,
        content: { "application/json": { schema: { type: "object", properties: { text: { type: "string" } } } } },
      },
      responses: {
        "200": { content: { "application/json": { schema: { type: "array", items: { $ref: "Record" } } } } },
      },
    },
    findRecords: {
      method: "GET",
      path: "/records",
      parameters: [
        {
          name: "criteria",
          in: "querystring",
          required: true,
          content: {
            "application/x-www-form-urlencoded": {
              schema: {
                type: "object",
                properties: { text: { type: "string" }, tag: { type: "array", items: { type: "string" } } },
              },
            },
          },
        },
      ],
      responses: {
        "200": { content: { "application/json": { schema: { type: "array", items: { $ref: "Record" } } } } },
      },
    },
    linkRecord: {
      method: "LINK",
      path: "/records",
      parameters: [
        { name: "to", in: "query", required: true, schema: { type: "string" } },
        { name: "theme", in: "cookie", style: "cookie", schema: { type: "string" } },
      ],
      responses: { "204": {} },
    },
  },
  schemas: {
    Book: { allOf: [{ $ref: "Record" }, { type: "object", properties: { pages: { type: "integer" } } }] },
    Record: {
      type: "object",
      properties: { kind: { type: "string" } },
      required: ["kind"],
      discriminator: { propertyName: "kind", mapping: { book: "Book" } },
    },
  },
};
