import { describe, expect, test } from "vitest";
import { operationsOf, productDocuments, type DocumentOperation } from "./product-documents.ts";

/** The messages of the platform's catalogue, by code: a code means the same in every product. */
const catalogue: Readonly<Record<string, string>> = {
  ACC_ERR_123: "Account balance exceeded",
  ACC_ERR_404: "Account not found",
  PAY_ERR_001: "Payment not found",
  PAY_ERR_002: "Payment already confirmed",
  PAY_ERR_003: "Payer account not owned by user",
  FND_ERR_001: "Fund not available for orders",
  FND_ERR_002: "Holding exceeded",
  INS_ERR_001: "Order rejected",
  CUS_ERR_001: "Custody limit exceeded",
  FIN_ERR_001: "Application not approved",
};

interface Descriptor {
  readonly type?: string;
  readonly code?: string;
  readonly message?: string;
}

/** The descriptors of all examples of a response. */
function shownDescriptors({ responses }: DocumentOperation, status: string): readonly Descriptor[] {
  return Object.values(responses[status]?.content ?? {}).flatMap(({ examples = {} }) =>
    Object.values(examples).flatMap(({ value }) => {
      const { errors }: { errors?: readonly Descriptor[] } = Object(value);
      return errors ?? [];
    }),
  );
}

function shownCodes(operation: DocumentOperation, status: string): Readonly<Record<string, string | undefined>> {
  const business = shownDescriptors(operation, status).filter(({ type }) => type === "BUSINESS");
  return Object.fromEntries(business.map(({ code, message }) => [code, message]));
}

const operations = productDocuments.flatMap(({ id, document }) =>
  operationsOf(document).map((operation) => ({ ...operation, title: `${id} ${operation.name}` })),
);
const withCodes = operations.filter((operation) => operation["x-error-codes"] !== undefined);

test("there are operations with business error codes", () => {
  expect(withCodes.length).toBeGreaterThanOrEqual(8);
});

describe.each(withCodes)("$title", (operation) => {
  const codes = operation["x-error-codes"] ?? {};

  test("shows each of its codes with its message, under status 500", () => {
    expect(shownCodes(operation, "500")).toEqual(codes);
  });

  test("means by each code what the platform means", () => {
    const known = Object.keys(codes).filter((code) => catalogue[code] !== undefined);
    expect(Object.fromEntries(known.map((code) => [code, codes[code]]))).toEqual(
      Object.fromEntries(known.map((code) => [code, catalogue[code]])),
    );
  });
});

test("no operation shows a code that it does not list, under no status", () => {
  const unlisted = operations.flatMap((operation) =>
    Object.keys(operation.responses).flatMap((status) =>
      Object.keys(shownCodes(operation, status))
        .filter((code) => status !== "500" || operation["x-error-codes"]?.[code] === undefined)
        .map((code) => `${operation.title} ${status} ${code}`),
    ),
  );
  expect(unlisted).toEqual([]);
});

test("every code of the platform's catalogue can be answered by some operation", () => {
  const listed = new Set(withCodes.flatMap((operation) => Object.keys(operation["x-error-codes"] ?? {})));
  expect(Object.keys(catalogue).filter((code) => !listed.has(code))).toEqual([]);
});
