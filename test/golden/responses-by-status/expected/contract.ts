// Generated from golden/responses-by-status/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "Orders",
  operations: {
    placeOrder: {
      method: "POST",
      path: "/orders",
      responses: {
        "201": {
          headers: { Location: { required: true, schema: { type: "string", format: "uri-reference" } } },
          content: { "application/json": { schema: { $ref: "Order" } } },
        },
        "202": {
          content: {
            "application/json": {
              schema: { type: "object", properties: { ticket: { type: "string" } }, required: ["ticket"] },
            },
          },
        },
        "409": { content: { "application/json": { schema: { $ref: "Order" } } } },
        "4XX": { content: { "application/problem+json": { schema: { $ref: "Problem" } } } },
        default: { content: { "text/plain": { schema: { type: "string" } } } },
      },
    },
    getOrder: {
      method: "GET",
      path: "/orders/{number}",
      parameters: [{ name: "number", in: "path", required: true, schema: { type: "integer", format: "int64" } }],
      responses: {
        "200": {
          content: {
            "application/json": { schema: { $ref: "Order" } },
            "text/csv": { schema: { type: "string" } },
            "application/pdf": { schema: { type: "string", format: "binary" } },
          },
        },
        "304": {},
        "404": {},
      },
    },
    cancelOrder: {
      method: "DELETE",
      path: "/orders/{number}",
      parameters: [{ name: "number", in: "path", required: true, schema: { type: "integer", format: "int64" } }],
      responses: { "204": {} },
    },
    getStatus: {
      method: "GET",
      path: "/status",
      responses: {
        default: {
          content: { "application/json": { schema: { type: "object", properties: { ok: { type: "boolean" } } } } },
        },
      },
    },
  },
  schemas: {
    Order: { type: "object", properties: { number: { type: "integer", format: "int64" } }, required: ["number"] },
    Problem: {
      type: "object",
      properties: { title: { type: "string" }, detail: { type: "string" } },
      required: ["title"],
    },
  },
};
