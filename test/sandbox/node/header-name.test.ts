import { expect, test } from "vitest";
import { headerName } from "../../../generator/runtime/sandbox/node/http/header-name.ts";

test.each([
  ["content-type", "Content-Type"],
  ["etag", "ETag"],
  ["x-ratelimit-reset", "X-RateLimit-Reset"],
  ["x-xss-protection", "X-Xss-Protection"],
  ["signature", "signature"],
  ["X-Own", "X-Own"],
])("%s is sent as %s", (name, want) => {
  expect(headerName(name)).toBe(want);
});
