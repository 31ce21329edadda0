import type { JsonObject, JsonValue } from "../../../generator/load/loaded-document.ts";
import type { Random } from "../../../generator/runtime/mocks/sample/random.ts";

type Maker = (random: Random, depth: number) => JsonObject;

const words = ["red", "green", "blue", "black"];
const names = ["id", "name", "amount", "lines", "kind", "note"];

const scalars: readonly Maker[] = [
  (random) =>
    withSome(random, { type: "string" }, [
      () => ({ minLength: random.integer(1, 4) }),
      () => ({ maxLength: random.integer(5, 12) }),
      () => ({ pattern: random.pick(["^[a-z]+$", "^[A-Z]{2}", "[0-9]$", "^x-"]) ?? "" }),
      () => ({ format: random.pick(["date", "uuid", "date-time"]) ?? "date" }),
    ]),
  (random) => ({ type: "string", enum: some(random, words) }),
  (random) =>
    withSome(random, { type: random.pick(["integer", "number"]) ?? "number" }, [
      () => ({ minimum: random.integer(-5, 5) }),
      () => ({ maximum: random.integer(6, 30) }),
      () => ({ exclusiveMinimum: random.integer(-5, 5) }),
      () => ({ exclusiveMaximum: random.integer(6, 30) }),
      () => ({ multipleOf: random.integer(2, 6) }),
    ]),
  () => ({ type: "boolean" }),
  (random) => ({ type: [random.pick(["string", "integer", "object"]) ?? "string", "null"] }),
  (random) => ({ const: random.pick([1, "red", null, true]) ?? null }),
  () => ({}),
];

const composed: readonly Maker[] = [
  (random, depth) => {
    const declared = some(random, names);
    const properties = declared.map((name) => [name, randomSchema(random, depth - 1)]);
    return withSome(random, { type: "object", properties: Object.fromEntries(properties) }, [
      () => ({ required: some(random, declared) }),
      () => ({ additionalProperties: random.next() < 0.6 ? false : randomSchema(random, 0) }),
      () => ({ minProperties: random.integer(1, 2) }),
      () => ({ maxProperties: random.integer(3, 6) }),
      () => ({ dependentRequired: { [declared[0] ?? "id"]: ["note"] } }),
      () => ({ patternProperties: { "^x-": randomSchema(random, 0) } }),
      () => ({ propertyNames: { maxLength: random.integer(4, 8) } }),
    ]);
  },
  (random, depth) =>
    withSome(random, { type: "array", items: randomSchema(random, depth - 1) }, [
      () => ({ minItems: random.integer(1, 2) }),
      () => ({ maxItems: random.integer(2, 5) }),
      () => ({ uniqueItems: true }),
      () => ({ contains: randomSchema(random, 0) }),
      () => ({ prefixItems: [randomSchema(random, 0), randomSchema(random, 0)] }),
    ]),
  (random, depth) => ({ anyOf: [randomSchema(random, depth - 1), randomSchema(random, depth - 1)] }),
  (random, depth) => ({ oneOf: [randomSchema(random, depth - 1), randomSchema(random, depth - 1)] }),
  (random, depth) => ({ allOf: [randomSchema(random, depth - 1), randomSchema(random, 0)] }),
  (random, depth) => ({ not: randomSchema(random, depth - 1) }),
  (random, depth) => ({
    if: randomSchema(random, 0),
    then: randomSchema(random, depth - 1),
    else: randomSchema(random, 0),
  }),
  () => ({ $ref: "#/components/schemas/Named" }),
];

/** A schema by chance: the same for the same stream of numbers. */
export function randomSchema(random: Random, depth: number): JsonObject {
  const makers = depth > 0 && random.next() < 0.75 ? composed : scalars;
  // Objects are what most messages are made of.
  const make = makers === composed && random.next() < 0.4 ? composed[0] : random.pick(makers);
  return make === undefined ? {} : make(random, depth);
}

/** Some of a list, one at least. */
function some<T>(random: Random, all: readonly T[]): T[] {
  const chosen = all.filter(() => random.next() < 0.5);
  return chosen.length > 0 ? chosen : all.slice(0, 1);
}

function withSome(random: Random, start: JsonObject, more: readonly (() => Record<string, JsonValue>)[]): JsonObject {
  const chosen = more.filter(() => random.next() < 0.25).map((make) => make());
  return Object.assign({}, start, ...chosen);
}
