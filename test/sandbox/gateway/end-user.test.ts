import { describe, expect, test } from "vitest";
import { catalog } from "../../../generated/catalog/index.ts";
import { endUserOf } from "../../../generator/runtime/sandbox/gateway/end-user.ts";
import { headersOf } from "./requests.ts";

// The forms of the end-user token (reference, "platform", section 3).

const one = { token: "b6910384440ce06f495976f96a162e2ab1bafbb4", customer: "one" };
const other = { token: "7a66629ddf3691a66eb6466ab7a9f610de531047", customer: "other" };
const platform = { endUsers: [one, other] };

const credentialsOf = (id: string) => {
  const [product, version] = id.split("/");
  const versions = catalog.find((each) => each.product === product)?.versions ?? [];
  return versions.find((each) => each.version === version)?.operations[0]?.credentials;
};

const find = (headers: Readonly<Record<string, string>>, credentials: readonly (readonly string[])[] | undefined) =>
  endUserOf(headersOf(headers), credentials, platform);

describe.each(["accounts/v1", "accounts/v2", "accounts/v3", "payments/v1", "holdings/v1"])("%s", (id) => {
  const credentials = credentialsOf(id);

  test.each<{ headers: Readonly<Record<string, string>>; want: object | string }>([
    { headers: { "x-authorization": one.token }, want: one },
    { headers: { authorization: `Bearer ${one.token}` }, want: one },
    { headers: { authorization: `bearer   ${one.token}` }, want: one },
    { headers: { authorization: one.token }, want: one },
    { headers: { "x-authorization": one.token, authorization: `Bearer ${one.token}` }, want: one },
    { headers: { "x-authorization": "", authorization: one.token }, want: one },
    { headers: { "x-authorization": one.token, authorization: "" }, want: one },
    { headers: { "x-authorization": one.token, authorization: "Bearer " }, want: one },
    { headers: {}, want: "missing" },
    { headers: { "x-authorization": "", authorization: "Bearer" }, want: "missing" },
    { headers: { "x-authorization": one.token.toUpperCase() }, want: "unknown" },
    { headers: { "x-authorization": `Bearer ${one.token}` }, want: "unknown" },
    { headers: { authorization: `Basic ${one.token}` }, want: "unknown" },
    { headers: { authorization: `Bearer ${one.token}, Bearer ${one.token}` }, want: "unknown" },
    { headers: { authorization: "__proto__" }, want: "unknown" },
    { headers: { "x-authorization": "constructor" }, want: "unknown" },
  ])("with $headers", ({ headers, want }) => {
    expect(find(headers, credentials)).toEqual(want);
  });
});

test.each([
  { id: "accounts/v1", wins: one },
  { id: "accounts/v2", wins: other },
  { id: "accounts/v3", wins: other },
  { id: "payments/v1", wins: one },
  { id: "holdings/v1", wins: one },
])("of two tokens that differ, $id takes that of $wins.customer", ({ id, wins }) => {
  const headers = { "x-authorization": one.token, authorization: `Bearer ${other.token}` };
  expect(find(headers, credentialsOf(id))).toEqual(wins);
});

test("the header that counts decides also where its token is unknown", () => {
  const headers = { "x-authorization": one.token, authorization: "Bearer nobody" };
  expect(find(headers, credentialsOf("accounts/v3"))).toBe("unknown");
  expect(find(headers, credentialsOf("payments/v1"))).toEqual(one);
});

test.each([
  { name: "open data", credentials: [["apiKey"]] },
  { name: "partners", credentials: [["oauth2"]] },
  { name: "operations without credentials", credentials: [] },
  { name: "operations that say nothing", credentials: undefined },
])("$name: no end user is looked for", ({ credentials }) => {
  expect(find({ authorization: one.token }, credentials)).toBe("not needed");
  expect(find({}, credentials)).toBe("not needed");
});

test("an end user that an operation can do without is found where one is named", () => {
  const credentials = [["apiKey"], ["apiKey", "endUser"]];
  expect(find({ "x-authorization": one.token }, credentials)).toEqual(one);
  expect(find({ "x-authorization": "nobody" }, credentials)).toBe("not needed");
  expect(find({}, credentials)).toBe("not needed");
});
