import { expect, test } from "vitest";
import { checkTexts, familyModels, today } from "./check-texts.ts";

// What is still served, and for how long.

const apis = await familyModels();
const call = `fetch("https://sandbox.apis.op-palvelut.fi/v1/accounts/1/transactions");`;

test("a deprecated operation is a warning that names the sunset and the path that takes its place", async () => {
  const [found, ...others] = await checkTexts({ "a.ts": call }, apis, today);
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    code: "uri.deprecated-operation",
    severity: "warning",
    message: expect.stringContaining("2027-12-31"),
    help: expect.stringContaining("/accounts/v2/accounts/{accountId}/transactions"),
    product: "accounts/v1",
  });
});

test.each([
  { day: "2027-12-31", code: "uri.deprecated-operation" },
  { day: "2028-01-01", code: "uri.removed-operation" },
])("on $day it is $code", async ({ day, code }) => {
  expect(await checkTexts({ "a.ts": call }, apis, day)).toMatchObject([{ code }]);
});

test("a URI that may be that of another operation too is none", async () => {
  expect(await checkTexts({ "a.ts": "const one = (v: string) => `/${v}/accounts`;" }, apis)).toEqual([]);
});

test("a deprecated operation of a product that lives on", async () => {
  const [found] = await checkTexts({ "a.md": "POST /paymenthighway/form/view/masterpass" }, apis);
  expect(found).toMatchObject({ code: "uri.deprecated-operation", product: "payment-highway/v1" });
});
