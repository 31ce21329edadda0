// Generated from golden/enum-escape/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "Values",
  operations: {
    listValues: {
      method: "GET",
      path: "/values",
      parameters: [{ name: "it's", in: "query", schema: { $ref: "Quote" } }],
      responses: {
        "200": { content: { "application/json": { schema: { type: "array", items: { $ref: "Mixed" } } } } },
      },
    },
  },
  schemas: {
    Mixed: { enum: ["text", 1, -1.5, 1e21, 9007199254740992, true, null, [1, "two"], { "a-b": 1, c: null }] },
    Quote: { type: "string", enum: ["'", '"', "`${1}`", "\\", "*/", "\n", "\u2028", "", " ", "__proto__", "é", "😀"] },
  },
};
