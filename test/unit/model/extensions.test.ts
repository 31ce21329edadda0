import { expect, test } from "vitest";
import { modelOf } from "../../support/model-of.ts";

// The platform's extensions mean something in its own documents. In others the same names may mean anything, and hold
// anything: OpenAPI, "Specification Extensions". They must not make a legal document illegal.
const values = ["true", "7", '"text"', "[1, { a: b }]", "{ a: { b: [c] } }", "{ scheme: other, in: 7 }", "null"];
const extensions = [
  ...["x-lifecycle", "x-category", "x-security-level", "x-successor", "x-mount", "x-path-aliases"],
  ...["x-deprecated-since", "x-sunset", "x-magic-values"],
  ...[
    "x-environment",
    "x-error-codes",
    "x-error-types",
    "x-error-envelope",
    "x-extensible-enum",
    "x-nullable",
    "x-signature",
  ],
];

test.each(extensions)("%s of any type, anywhere, is no fault of a document", (name) => {
  for (const value of values) {
    const extension = `${name}: ${value}`;
    const { diagnostics } = modelOf(`openapi: 3.0.3
info: { title: T, version: "1", ${extension} }
servers: [{ url: "https://a.example", ${extension} }]
${extension}
paths:
  /a:
    ${extension}
    get:
      ${extension}
      parameters: [{ name: p, in: query, schema: { type: string, ${extension} }, ${extension} }]
      responses: { "200": { description: Done., ${extension}, content: { application/json: { schema: { ${extension} } } } } }
`);
    expect(diagnostics, `${extension}: ${JSON.stringify(diagnostics)}`).toEqual([]);
  }
});
