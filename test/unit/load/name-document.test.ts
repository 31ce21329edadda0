import { expect, test } from "vitest";
import { nameDocument, productName } from "../../../generator/load/name-document.ts";

test.each([
  { path: "payments/v1/openapi.yaml", want: { product: "payments", version: "v1" } },
  { path: "payments/V2/openapi.json", want: { product: "payments", version: "v2" } },
  { path: "retail/payments/v10/swagger.yml", want: { product: "retail-payments", version: "v10" } },
  { path: "stripe.json", want: { product: "stripe" } },
  { path: "train-travel/openapi.yaml", want: { product: "train-travel" } },
  { path: "edge/client.yml", want: { product: "edge-client" } },
  { path: "v1/openapi.yaml", want: { product: "v1" } },
  { path: "openapi.yaml", want: { product: "fallback" } },
  { path: "payments/v1/cards.yaml", want: { product: "payments-v1-cards" } },
  { path: "API.json", want: { product: "fallback" } },
])("$path", ({ path, want }) => {
  expect(nameDocument(path.split("/"), "fallback")).toEqual(want);
});

test.each([
  { given: "Train Travel", want: "train-travel" },
  { given: "--a__b--", want: "a-b" },
  { given: "Café", want: "cafe" },
  { given: "日本", want: "api" },
  { given: "", want: "api" },
  { given: "../..", want: "api" },
  { given: "runtime", want: "runtime-api" },
  { given: "node_modules", want: "node-modules" },
  { given: "sdk", want: "sdk-api" },
  { given: "CON", want: "con-api" },
  { given: "x".repeat(200), want: "x".repeat(100) },
])("the product of $given", ({ given, want }) => {
  expect(productName(given)).toBe(want);
});
