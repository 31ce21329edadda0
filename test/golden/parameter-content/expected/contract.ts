// Generated from golden/parameter-content/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "Maps",
  operations: {
    findAreas: {
      method: "GET",
      path: "/areas",
      parameters: [
        {
          name: "bounds",
          in: "query",
          required: true,
          content: { "application/json": { schema: { $ref: "Bounds" } } },
        },
        {
          name: "X-Context",
          in: "header",
          content: {
            "application/vnd.maps.context+json": {
              schema: { type: "object", additionalProperties: { type: "string" } },
            },
          },
        },
        { name: "note", in: "query", content: { "text/plain": { schema: { type: "string" } } } },
      ],
      responses: {
        "200": { content: { "application/json": { schema: { type: "array", items: { type: "string" } } } } },
      },
    },
  },
  schemas: {
    Bounds: {
      type: "object",
      properties: {
        north: { type: "number", format: "double", maximum: 90 },
        south: { type: "number", format: "double", minimum: -90 },
      },
      required: ["north", "south"],
    },
  },
};
