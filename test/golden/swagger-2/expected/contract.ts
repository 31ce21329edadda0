// Generated from golden/swagger-2/swagger.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "Store",
  operations: {
    listItems: {
      method: "GET",
      path: "/items",
      parameters: [
        { name: "ids", in: "query", schema: { type: "array", items: { type: "integer" } } },
        { name: "tags", in: "query", style: "pipeDelimited", schema: { type: "array", items: { type: "string" } } },
        { name: "words", in: "query", explode: false, schema: { type: "array", items: { type: "string" } } },
        { name: "size", in: "query", schema: { type: "string", enum: ["small", "large"], default: "small" } },
      ],
      responses: {
        "200": {
          headers: { "X-Count": { schema: { type: "integer" } } },
          content: {
            "application/json": { schema: { type: "array", items: { $ref: "Item" } } },
            "text/csv": { schema: { type: "array", items: { $ref: "Item" } } },
          },
        },
        default: {
          content: { "application/json": { schema: { $ref: "Failure" } }, "text/csv": { schema: { $ref: "Failure" } } },
        },
      },
    },
    addItem: {
      method: "POST",
      path: "/items",
      requestBody: { required: true, content: { "application/json": { schema: { $ref: "Item" } } } },
      responses: { "201": {} },
    },
    addPhoto: {
      method: "POST",
      path: "/items/{id}/photo",
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer", format: "int64" } }],
      requestBody: {
        required: true,
        content: {
          "multipart/form-data": {
            schema: {
              type: "object",
              properties: { photo: { type: "string", format: "binary" }, caption: { type: "string", maxLength: 200 } },
              required: ["photo"],
            },
          },
        },
      },
      responses: { "204": {} },
    },
    getPhoto: {
      method: "GET",
      path: "/items/{id}/photo",
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer", format: "int64" } }],
      responses: { "200": { content: { "image/png": { schema: { type: "string", format: "binary" } } } } },
    },
    logIn: {
      method: "POST",
      path: "/login",
      requestBody: {
        required: true,
        content: {
          "application/x-www-form-urlencoded": {
            schema: {
              type: "object",
              properties: { user: { type: "string" }, roles: { type: "array", items: { type: "string" } } },
              required: ["user"],
            },
            encoding: { roles: { style: "form", explode: false } },
          },
        },
      },
      responses: { "200": { content: { "application/json": { schema: { type: "string" } } } } },
    },
  },
  schemas: {
    Failure: { type: "object", properties: { message: { type: "string" } } },
    Item: {
      type: "object",
      properties: {
        name: { type: "string" },
        kind: { type: "string" },
        price: { type: "number", exclusiveMinimum: 0 },
        note: { type: ["string", "null"] },
      },
      required: ["name", "kind"],
      discriminator: { propertyName: "kind" },
    },
  },
};
