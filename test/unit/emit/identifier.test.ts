import { describe, expect, test } from "vitest";
import {
  camelCase,
  identifier,
  isIdentifier,
  kebabCase,
  pascalCase,
  words,
} from "../../../generator/emit/text/identifier.ts";

const cases = [
  { given: "payment-request", camel: "paymentRequest", pascal: "PaymentRequest", kebab: "payment-request" },
  { given: "paymentRequest", camel: "paymentRequest", pascal: "PaymentRequest", kebab: "payment-request" },
  { given: "Get_Account", camel: "getAccount", pascal: "GetAccount", kebab: "get-account" },
  { given: "GET /accounts", camel: "getAccounts", pascal: "GETAccounts", kebab: "get-accounts" },
  { given: "HTTPServer", camel: "httpServer", pascal: "HTTPServer", kebab: "http-server" },
  { given: "OBReadConsent1", camel: "obReadConsent1", pascal: "OBReadConsent1", kebab: "ob-read-consent1" },
  { given: "v2Accounts", camel: "v2Accounts", pascal: "V2Accounts", kebab: "v2-accounts" },
  { given: "repos/list.all", camel: "reposListAll", pascal: "ReposListAll", kebab: "repos-list-all" },
  { given: "  spaced   out ", camel: "spacedOut", pascal: "SpacedOut", kebab: "spaced-out" },
  { given: "2fa", camel: "_2fa", pascal: "_2fa", kebab: "2fa" },
  { given: "größe", camel: "größe", pascal: "Größe", kebab: "groe" },
  { given: "日本", camel: "日本", pascal: "日本", kebab: "" },
  { given: "😀", camel: "_", pascal: "_", kebab: "" },
  { given: "", camel: "_", pascal: "_", kebab: "" },
  { given: "delete", camel: "delete_", pascal: "Delete", kebab: "delete" },
  { given: "constructor", camel: "constructor_", pascal: "Constructor", kebab: "constructor" },
  { given: "then", camel: "then_", pascal: "Then", kebab: "then" },
  { given: "string", camel: "string_", pascal: "String", kebab: "string" },
  { given: "__proto__", camel: "proto", pascal: "Proto", kebab: "proto" },
  { given: "../../evil", camel: "evil", pascal: "Evil", kebab: "evil" },
];

test.each(cases)("$given as camelCase is $camel", ({ given, camel }) => {
  expect(camelCase(given)).toBe(camel);
});

test.each(cases)("$given as PascalCase is $pascal", ({ given, pascal }) => {
  expect(pascalCase(given)).toBe(pascal);
});

test.each(cases)("$given as kebab-case is $kebab", ({ given, kebab }) => {
  expect(kebabCase(given)).toBe(kebab);
});

test.each(cases)("what is made of $given can name a declaration, and a file", ({ given, kebab }) => {
  expect([camelCase(given), pascalCase(given)].filter((name) => !isIdentifier(name))).toEqual([]);
  expect(kebab).toMatch(/^[a-z0-9-]*$/);
});

test("a file's name is never longer than a system can hold", () => {
  expect(kebabCase("long ".repeat(100)).length).toBeLessThanOrEqual(60);
});

test.each([
  { given: "getURLOfPage2", want: ["get", "URL", "Of", "Page2"] },
  { given: "a-b_c.d e/f", want: ["a", "b", "c", "d", "e", "f"] },
  { given: "e\u0301tat", want: ["état"] },
  { given: "---", want: [] },
])("the words of $given", ({ given, want }) => {
  expect(words(given)).toEqual(want);
});

describe("isIdentifier", () => {
  test.each(["a", "_", "$", "é", "a1", "ᄀ"])("%s is one", (text) => expect(isIdentifier(text)).toBe(true));
  test.each(["", "1a", "a-b", "a b", "class", "await", "a;b", "a\u2028", "any", "async", "😀"])("%s is none", (text) =>
    expect(isIdentifier(text)).toBe(false),
  );
});

test("what is no identifier is refused, not escaped: it is a bug of ours", () => {
  expect(() => identifier("a; b")).toThrow('"a; b" is no identifier');
});
