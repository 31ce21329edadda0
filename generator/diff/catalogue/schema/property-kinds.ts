import type { ChangeKind } from "../change-kind.ts";
import { crossing, narrowing, widening } from "./kind.ts";

/** Kinds of change of declared properties. */
export const propertyKinds = {
  "schema.property.added-required": narrowing(
    "A required property is new, with or without a default.",
    {
      before: "{ type: object, properties: { a: { type: string } } }",
      after: "{ type: object, required: [b], properties: { a: { type: string }, b: { type: integer } } }",
    },
    "Make it optional, and say what its absence means.",
  ),
  "schema.property.added-optional": {
    what: "An optional property is new.",
    why: "Clients are expected to leave aside what they do not know; those of a closed object were promised that nothing else comes.",
    advice: "Nothing has to be done where the object is open.",
    scopes: ["wire"],
    example: {
      of: "response-schema",
      before: "{ type: object, properties: { a: { type: string } } }",
      after: "{ type: object, properties: { a: { type: string }, b: { type: integer } } }",
    },
  },
  "schema.property.removed": {
    what: "A property is declared no more.",
    why: "Readers miss what they were promised. Who still sends it may be ignored, and is refused where the object is closed.",
    advice: "Keep the property and mark it `deprecated`, with `x-sunset`, until nobody uses it.",
    scopes: ["wire"],
    example: {
      of: "response-schema",
      before: "{ type: object, required: [b], properties: { a: { type: string }, b: { type: integer } } }",
      after: "{ type: object, properties: { a: { type: string } } }",
    },
  },
  "schema.property.required.enabled": narrowing(
    "A property is now required.",
    {
      before: "{ type: object, properties: { a: { type: string } } }",
      after: "{ type: object, required: [a], properties: { a: { type: string } } }",
    },
    "Leave it optional, and say what its absence means.",
  ),
  "schema.property.required.disabled": widening(
    "A property is no longer required.",
    {
      before: "{ type: object, required: [a], properties: { a: { type: string } } }",
      after: "{ type: object, properties: { a: { type: string } } }",
    },
    "Keep sending it, with an empty value where there is none.",
  ),
  "schema.property.renamed": crossing(
    "A property has another name.",
    {
      before: "{ type: object, properties: { account_id: { type: string } } }",
      after: "{ type: object, properties: { accountId: { type: string } } }",
    },
    "Keep the old name beside the new one, marked `deprecated`, until nobody uses it.",
  ),
  "schema.read-only.enabled": {
    what: "Clients may no longer send a property: it became `readOnly`.",
    why: "What may be sent at all is not said by the set of messages, so that the level is a policy: clients that send or read the property are hit.",
    advice: "Keep ignoring the property where clients send it, and do not refuse it.",
    scopes: ["wire"],
    example: {
      of: "request-schema",
      before: "{ type: object, properties: { a: { type: string } } }",
      after: "{ type: object, properties: { a: { type: string, readOnly: true } } }",
    },
  },
  "schema.read-only.disabled": {
    what: "Clients may now send a property: it is `readOnly` no more.",
    why: "What may be sent at all is not said by the set of messages, so that the level is a policy: clients that send or read the property are hit.",
    advice: "Leave it optional in requests.",
    scopes: ["wire"],
    example: {
      of: "request-schema",
      before: "{ type: object, required: [a], properties: { a: { type: string, readOnly: true } } }",
      after: "{ type: object, required: [a], properties: { a: { type: string } } }",
    },
  },
  "schema.write-only.enabled": {
    what: "A property leaves the responses: it became `writeOnly`.",
    why: "What may be sent at all is not said by the set of messages, so that the level is a policy: clients that send or read the property are hit.",
    advice: "Keep sending it, or make the change in a new major version.",
    scopes: ["wire"],
    example: {
      of: "response-schema",
      before: "{ type: object, required: [a], properties: { a: { type: string } } }",
      after: "{ type: object, required: [a], properties: { a: { type: string, writeOnly: true } } }",
    },
  },
  "schema.write-only.disabled": {
    what: "A property enters the responses: it is `writeOnly` no more.",
    why: "What may be sent at all is not said by the set of messages, so that the level is a policy: clients that send or read the property are hit.",
    advice: "Make sure that it is no secret.",
    scopes: ["wire"],
    example: {
      of: "response-schema",
      before: "{ type: object, properties: { a: { type: string, writeOnly: true } } }",
      after: "{ type: object, properties: { a: { type: string } } }",
    },
  },
} satisfies Readonly<Record<string, ChangeKind>>;
