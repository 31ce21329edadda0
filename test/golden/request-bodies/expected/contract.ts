// Generated from golden/request-bodies/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "Documents",
  operations: {
    sendJson: {
      method: "POST",
      path: "/json",
      requestBody: { required: true, content: { "application/json": { schema: { $ref: "Document" } } } },
      responses: { "204": {} },
    },
    sendMergePatch: {
      method: "PATCH",
      path: "/merge-patch",
      requestBody: { content: { "application/merge-patch+json": { schema: { $ref: "Document" } } } },
      responses: { "204": {} },
    },
    sendForm: {
      method: "POST",
      path: "/form",
      requestBody: {
        required: true,
        content: {
          "application/x-www-form-urlencoded": {
            schema: {
              type: "object",
              properties: { title: { type: "string" }, tags: { type: "array", items: { type: "string" } } },
              required: ["title"],
            },
            encoding: { tags: { style: "spaceDelimited", explode: false } },
          },
        },
      },
      responses: { "204": {} },
    },
    sendMultipart: {
      method: "POST",
      path: "/multipart",
      requestBody: {
        required: true,
        content: {
          "multipart/form-data": {
            schema: {
              type: "object",
              properties: {
                document: { $ref: "Document" },
                scan: { contentMediaType: "image/png" },
                attachments: { type: "array", items: { type: "string", format: "binary" } },
              },
              required: ["document", "scan"],
            },
            encoding: { document: { contentType: "application/json" }, scan: { contentType: "image/png, image/jpeg" } },
          },
        },
      },
      responses: { "204": {} },
    },
    sendText: {
      method: "PUT",
      path: "/text",
      requestBody: { required: true, content: { "text/plain": { schema: { type: "string" } } } },
      responses: { "204": {} },
    },
    sendBytes: {
      method: "PUT",
      path: "/bytes",
      requestBody: { required: true, content: { "application/octet-stream": {} } },
      responses: { "204": {} },
    },
    sendAny: {
      method: "PUT",
      path: "/any/{name}",
      parameters: [{ name: "name", in: "path", required: true, schema: { type: "string" } }],
      requestBody: {
        required: true,
        content: {
          "application/json": { schema: { $ref: "Document" } },
          "text/markdown": { schema: { type: "string" } },
          "application/pdf": {},
        },
      },
      responses: { "204": {} },
    },
  },
  schemas: {
    Document: {
      type: "object",
      properties: { title: { type: "string", minLength: 1, maxLength: 80 }, pages: { type: "integer", minimum: 1 } },
      required: ["title"],
    },
  },
};
