import type { ChangeKind } from "../change-kind.ts";
import { narrowing, widening } from "./kind.ts";

/** Kinds of change of what objects may have beside their declared properties. */
export const objectKinds = {
  "schema.additional-properties.disabled": narrowing("An object may no longer have properties that are not declared.", {
    before: "{ type: object, properties: { a: { type: string } } }",
    after: "{ type: object, properties: { a: { type: string } }, additionalProperties: false }",
  }),
  "schema.additional-properties.enabled": widening("An object may now have properties that are not declared.", {
    before: "{ type: object, properties: { a: { type: string } }, additionalProperties: false }",
    after: "{ type: object, properties: { a: { type: string } } }",
  }),
  "schema.additional-properties.schema-narrowed": narrowing(
    "It is said what properties that are not declared must be.",
    { before: "{ type: object }", after: "{ type: object, additionalProperties: { type: string } }" },
  ),
  "schema.additional-properties.schema-widened": widening(
    "It is no longer said what properties that are not declared must be.",
    { before: "{ type: object, additionalProperties: { type: string } }", after: "{ type: object }" },
  ),
  "schema.pattern-properties.added": narrowing(
    "It is said what properties of certain names must be. In a closed object that allows them.",
    { before: "{ type: object }", after: '{ type: object, patternProperties: { "^x": { type: string } } }' },
  ),
  "schema.pattern-properties.removed": widening(
    "It is no longer said what properties of certain names must be. In a closed object that forbids them.",
    { before: '{ type: object, patternProperties: { "^x": { type: string } } }', after: "{ type: object }" },
  ),
  "schema.property-names.added": narrowing("The names of properties are limited.", {
    before: "{ type: object }",
    after: '{ type: object, propertyNames: { pattern: "^[a-z]+$" } }',
  }),
  "schema.property-names.removed": widening("The names of properties are limited no more.", {
    before: '{ type: object, propertyNames: { pattern: "^[a-z]+$" } }',
    after: "{ type: object }",
  }),
  "schema.unevaluated-properties.added": narrowing("Properties that no branch declares are limited.", {
    before:
      "{ type: object, anyOf: [{ required: [a], properties: { a: { type: string } } }, { required: [b], properties: { b: { type: string } } }] }",
    after:
      "{ type: object, anyOf: [{ required: [a], properties: { a: { type: string } } }, { required: [b], properties: { b: { type: string } } }], unevaluatedProperties: false }",
  }),
  "schema.unevaluated-properties.removed": widening("Properties that no branch declares are limited no more.", {
    before:
      "{ type: object, anyOf: [{ required: [a], properties: { a: { type: string } } }, { required: [b], properties: { b: { type: string } } }], unevaluatedProperties: false }",
    after:
      "{ type: object, anyOf: [{ required: [a], properties: { a: { type: string } } }, { required: [b], properties: { b: { type: string } } }] }",
  }),
  "schema.dependent-required.added": narrowing("A property must now come together with others.", {
    before: "{ type: object }",
    after: "{ type: object, dependentRequired: { a: [b] } }",
  }),
  "schema.dependent-required.removed": widening("A property need not come together with others any more.", {
    before: "{ type: object, dependentRequired: { a: [b] } }",
    after: "{ type: object }",
  }),
  "schema.dependent-required.changed": narrowing("A property must come together with other ones than before.", {
    before: "{ type: object, dependentRequired: { a: [b] } }",
    after: "{ type: object, dependentRequired: { a: [b, c] } }",
  }),
  "schema.dependent-schemas.added": narrowing("An object must satisfy a schema where it has a certain property.", {
    before: "{ type: object }",
    after: "{ type: object, dependentSchemas: { a: { minProperties: 2 } } }",
  }),
  "schema.dependent-schemas.removed": widening(
    "An object need not satisfy a schema any more where it has a certain property.",
    { before: "{ type: object, dependentSchemas: { a: { minProperties: 2 } } }", after: "{ type: object }" },
  ),
} satisfies Readonly<Record<string, ChangeKind>>;
