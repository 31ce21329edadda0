import { expect, test } from "vitest";
import { createScope } from "../../../generator/emit/names/scope.ts";

test("a name is given as it is wanted, then with the first number that is free", () => {
  const scope = createScope(["Client"]);
  expect(["Pet", "Pet", "Pet2", "Pet", "Client", "pet"].map((name) => scope.take(name))).toEqual([
    "Pet",
    "Pet2",
    "Pet22",
    "Pet3",
    "Client2",
    "pet",
  ]);
});

test("what was given or is reserved is known, what was only asked for is not", () => {
  const scope = createScope(["Client"]);
  expect(scope.has("Client")).toBe(true);
  expect(scope.has("Pet")).toBe(false);
  scope.take("Pet");
  expect(scope.has("Pet")).toBe(true);
});
