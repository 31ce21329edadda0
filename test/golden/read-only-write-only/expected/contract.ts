// Generated from golden/read-only-write-only/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "Users",
  operations: {
    createUser: {
      method: "POST",
      path: "/users",
      requestBody: { required: true, content: { "application/json": { schema: { $ref: "User" } } } },
      responses: { "201": { content: { "application/json": { schema: { $ref: "User" } } } } },
    },
    replaceGroup: {
      method: "PUT",
      path: "/groups",
      requestBody: { required: true, content: { "application/json": { schema: { $ref: "Group" } } } },
      responses: { "200": { content: { "application/json": { schema: { $ref: "Group" } } } } },
    },
  },
  schemas: {
    Audit: { type: "object", properties: { createdAt: { type: "string", format: "date-time", readOnly: true } } },
    Group: {
      type: "object",
      properties: { users: { type: "array", items: { $ref: "User" } }, label: { $ref: "Label" } },
      required: ["users"],
    },
    Label: { type: "object", properties: { text: { type: "string" } } },
    User: {
      type: "object",
      properties: {
        id: { type: "string", format: "uuid", readOnly: true },
        name: { type: "string" },
        password: { type: "string", writeOnly: true },
        audit: { $ref: "Audit" },
      },
      required: ["id", "name", "password"],
    },
  },
};
