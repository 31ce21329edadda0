// Generated from golden/parameter-styles/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "Colours",
  operations: {
    findColours: {
      method: "GET",
      path: "/palettes/{simple}/{label}/{matrix}/{matrixExploded}",
      parameters: [
        { name: "simple", in: "path", required: true, schema: { type: "array", items: { type: "string" } } },
        { name: "label", in: "path", required: true, style: "label", explode: true, schema: { $ref: "Rgb" } },
        {
          name: "matrix",
          in: "path",
          required: true,
          style: "matrix",
          schema: { type: "array", items: { type: "integer" } },
        },
        { name: "matrixExploded", in: "path", required: true, style: "matrix", explode: true, schema: { $ref: "Rgb" } },
        { name: "form", in: "query", schema: { type: "array", items: { type: "string" } } },
        { name: "comma", in: "query", explode: false, schema: { type: "array", items: { type: "string" } } },
        { name: "space", in: "query", style: "spaceDelimited", schema: { type: "array", items: { type: "string" } } },
        { name: "pipe", in: "query", style: "pipeDelimited", schema: { type: "array", items: { type: "string" } } },
        { name: "filter", in: "query", required: true, style: "deepObject", explode: true, schema: { $ref: "Rgb" } },
        { name: "page[size]", in: "query", schema: { type: "integer", minimum: 1, default: 20 } },
        { name: "callback", in: "query", allowReserved: true, schema: { type: "string", format: "uri" } },
        { name: "X-Trace", in: "header", required: true, schema: { type: "array", items: { type: "string" } } },
        { name: "X-Rgb", in: "header", explode: true, schema: { $ref: "Rgb" } },
        { name: "session", in: "cookie", schema: { type: "string" } },
      ],
      responses: { "204": {} },
    },
  },
  schemas: {
    Rgb: {
      type: "object",
      properties: { R: { type: "integer" }, G: { type: "integer" }, B: { type: "integer" } },
      required: ["R", "G", "B"],
    },
  },
};
