import { describe, expect, test } from "vitest";
import type { DocumentOperation } from "./product-documents.ts";
import { documentOf, operationsOf, productDocuments } from "./product-documents.ts";
import type { ApiDocument, SecurityRequirement } from "./openapi-objects.ts";

/** Products with a host, and so with rules, of their own. */
const partners = new Set(["payment-highway/v1", "pivo/v1", "siirto/v1"]);

/** The end-user token that the operations of a product need beside the key; the ones named are public. */
const endUser: Readonly<Record<string, { schemes: readonly string[]; except?: readonly string[] }>> = {
  "accounts/v1": { schemes: ["endUser"] },
  "accounts/v3": { schemes: ["bearer"] },
  "payments/v1": { schemes: ["endUser"] },
  "holdings/v1": { schemes: ["endUser"] },
  "instruments/v1": { schemes: ["endUser"] },
  "custodies/v1": { schemes: ["endUser"] },
  "funds/v1": { schemes: ["endUser"], except: ["GET /v1/funds", "GET /v1/funds/{fundId}"] },
  "branches/v1": { schemes: [] },
  "mobility/v1": { schemes: [] },
  "funds-info/v1": { schemes: [] },
};

function requirementsOf(document: ApiDocument, operation: DocumentOperation): readonly SecurityRequirement[] {
  return operation.security ?? document.security ?? [];
}

describe.each(productDocuments.filter(({ id }) => !partners.has(id)))("$id", ({ document }) => {
  const operations = operationsOf(document);

  test("every call needs the application's key", () => {
    expect(document.components?.securitySchemes).toMatchObject({
      apiKey: { type: "apiKey", in: "header", name: "x-api-key" },
    });
    for (const operation of operations) {
      const requirements = requirementsOf(document, operation);
      expect(requirements.length).toBeGreaterThan(0);
      expect(requirements.every((requirement) => "apiKey" in requirement)).toBe(true);
    }
  });

  test("every call takes a session and a request id", () => {
    const without = operations.filter(({ parameters }) => {
      const headers = new Set(parameters.filter((each) => each.in === "header").map(({ name }) => name));
      return !headers.has("x-session-id") || !headers.has("x-request-id");
    });
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  test("every call can be answered with each error of the platform, with 401 where it needs an end user", () => {
    for (const operation of operations) {
      const needsUser = requirementsOf(document, operation).every((each) => Object.keys(each).length > 1);
      const errors = Object.keys(operation.responses).filter((status) => Number(status) >= 400);
      expect({ [operation.name]: errors }).toEqual({
        [operation.name]: needsUser ? ["400", "401", "429", "500", "503"] : ["400", "429", "500", "503"],
      });
    }
  });

  test("the headers of the rate limit come with status 429, and with no other", () => {
    const limits = ["X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset"];
    for (const { name, responses } of operations) {
      for (const [status, { headers = {} }] of Object.entries(responses)) {
        const found = Object.keys(headers).filter((header) => /^x-ratelimit/i.test(header));
        expect({ [`${name} ${status}`]: found }).toEqual({ [`${name} ${status}`]: status === "429" ? limits : [] });
      }
    }
  });
});

test.each(Object.entries(endUser))("the end user of %s", (id, { schemes, except = [] }) => {
  const document = documentOf(id);
  for (const operation of operationsOf(document)) {
    const wanted = ["apiKey", ...(except.includes(operation.name) ? [] : schemes)];
    expect(requirementsOf(document, operation).map((each) => Object.keys(each))).toEqual([wanted]);
  }
});

test.each([
  { id: "accounts/v1", name: "endUser", scheme: { type: "apiKey", in: "header", name: "x-authorization" } },
  { id: "accounts/v3", name: "bearer", scheme: { type: "http", scheme: "bearer" } },
  { id: "pivo/v1", name: "oauth2", scheme: { type: "oauth2" } },
  { id: "siirto/v1", name: "oauth2", scheme: { type: "oauth2" } },
])("the security scheme $name of $id", ({ id, name, scheme }) => {
  expect(documentOf(id).components?.securitySchemes?.[name]).toMatchObject(scheme);
});

test("the answers of accounts v3 are HAL first, then plain JSON", () => {
  for (const { responses } of operationsOf(documentOf("accounts/v3"))) {
    expect(Object.keys(responses["200"]?.content ?? {})).toEqual(["application/hal+json", "application/json"]);
  }
});

test("the answers of branches are JSON first, then GeoJSON where it is asked for", () => {
  const mediaTypes = operationsOf(documentOf("branches/v1")).map(({ responses }) =>
    Object.keys(responses["200"]?.content ?? {}),
  );
  expect(mediaTypes).toEqual([
    ["application/json", "application/geo+json"],
    ["application/json"],
    ["application/geo+json"],
  ]);
});
