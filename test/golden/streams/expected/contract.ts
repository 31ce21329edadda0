// Generated from golden/streams/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "Chat",
  operations: {
    followMessages: {
      method: "GET",
      path: "/rooms/{room}/messages",
      parameters: [{ name: "room", in: "path", required: true, schema: { type: "string" } }],
      responses: {
        "200": {
          content: {
            "text/event-stream": {
              itemSchema: {
                type: "object",
                properties: {
                  event: { type: "string", const: "message" },
                  data: { type: "string", contentMediaType: "application/json" },
                },
                required: ["data"],
              },
            },
          },
        },
      },
    },
    sendMessages: {
      method: "POST",
      path: "/rooms/{room}/messages",
      parameters: [{ name: "room", in: "path", required: true, schema: { type: "string" } }],
      requestBody: { required: true, content: { "application/x-ndjson": { itemSchema: { $ref: "Message" } } } },
      responses: {
        "200": {
          content: {
            "application/jsonl": {
              itemSchema: { type: "object", properties: { id: { type: "string" } }, required: ["id"] },
            },
          },
        },
      },
    },
    followLog: {
      method: "GET",
      path: "/log",
      responses: { "200": { content: { "text/event-stream": { schema: { type: "string" } } } } },
    },
  },
  schemas: {
    Message: {
      type: "object",
      properties: { from: { type: "string" }, text: { type: "string" } },
      required: ["from", "text"],
    },
  },
};
