// Generated from golden/multi-file/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "Shop",
  operations: {
    listProducts: {
      method: "GET",
      path: "/products",
      parameters: [{ name: "limit", in: "query", schema: { type: "integer", maximum: 100 } }],
      responses: {
        "200": { content: { "application/json": { schema: { type: "array", items: { $ref: "Product" } } } } },
      },
    },
    getProduct: {
      method: "GET",
      path: "/products/{id}",
      parameters: [{ name: "id", in: "path", required: true, schema: { $ref: "Id" } }],
      responses: {
        "200": { content: { "application/json": { schema: { $ref: "Product" } } } },
        "404": {
          content: {
            "application/json": {
              schema: { type: "object", properties: { message: { type: "string" } }, required: ["message"] },
            },
          },
        },
      },
    },
    getCart: {
      method: "GET",
      path: "/cart",
      responses: {
        "200": { content: { "application/json": { schema: { type: "array", items: { $ref: "Product" } } } } },
      },
    },
  },
  schemas: {
    Category: { type: "object", properties: { name: { type: "string" }, parent: { $ref: "Category" } } },
    Id: { type: "string", format: "uuid" },
    Product: {
      type: "object",
      properties: {
        id: { $ref: "Id" },
        category: { $ref: "Category" },
        related: { type: "array", items: { $ref: "Product" } },
      },
      required: ["id", "category"],
    },
  },
};
