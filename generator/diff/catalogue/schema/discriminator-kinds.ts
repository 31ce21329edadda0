import type { ChangeKind } from "../change-kind.ts";

/** Kinds of change of discriminators. */
export const discriminatorKinds = {
  "schema.discriminator.added": {
    what: "A property now selects the schema.",
    why: "A discriminator does not decide which messages are valid; it tells readers and writers which schema a message follows. Clients must now send the property.",
    advice: "Keep accepting messages without the property.",
    scopes: ["wire"],
    example: {
      of: "document",
      before:
        'paths: { /things: { post: { operationId: addThing, requestBody: { required: true, content: { application/json: { schema: { oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }] } } } }, responses: { "204": { description: Done. } } } } }\ncomponents: { schemas: { Cat: { type: object, required: [kind, a], properties: { kind: { type: string }, a: { type: string } } }, Dog: { type: object, required: [kind, b], properties: { kind: { type: string }, b: { type: string } } } } }',
      after:
        'paths: { /things: { post: { operationId: addThing, requestBody: { required: true, content: { application/json: { schema: { oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }], discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } } } } } }, responses: { "204": { description: Done. } } } } }\ncomponents: { schemas: { Cat: { type: object, required: [kind, a], properties: { kind: { type: string }, a: { type: string } } }, Dog: { type: object, required: [kind, b], properties: { kind: { type: string }, b: { type: string } } } } }',
    },
  },
  "schema.discriminator.removed": {
    what: "No property selects the schema any more.",
    why: "A discriminator does not decide which messages are valid; it tells readers and writers which schema a message follows. Readers lose the selector.",
    advice: "Keep the discriminator.",
    scopes: ["wire"],
    example: {
      of: "document",
      before:
        'paths: { /things: { post: { operationId: addThing, requestBody: { required: true, content: { application/json: { schema: { oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }], discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } } } } } }, responses: { "204": { description: Done. } } } } }\ncomponents: { schemas: { Cat: { type: object, required: [kind, a], properties: { kind: { type: string }, a: { type: string } } }, Dog: { type: object, required: [kind, b], properties: { kind: { type: string }, b: { type: string } } } } }',
      after:
        'paths: { /things: { post: { operationId: addThing, requestBody: { required: true, content: { application/json: { schema: { oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }] } } } }, responses: { "204": { description: Done. } } } } }\ncomponents: { schemas: { Cat: { type: object, required: [kind, a], properties: { kind: { type: string }, a: { type: string } } }, Dog: { type: object, required: [kind, b], properties: { kind: { type: string }, b: { type: string } } } } }',
    },
  },
  "schema.discriminator.property-name-changed": {
    what: "Another property selects the schema.",
    why: "A discriminator does not decide which messages are valid; it tells readers and writers which schema a message follows.",
    advice: "Keep the old property beside the new one.",
    scopes: ["wire"],
    example: {
      of: "document",
      before:
        'paths: { /things: { post: { operationId: addThing, requestBody: { required: true, content: { application/json: { schema: { oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }], discriminator: { propertyName: kind } } } } }, responses: { "204": { description: Done. } } } } }\ncomponents: { schemas: { Cat: { type: object, required: [kind, a], properties: { kind: { type: string }, a: { type: string } } }, Dog: { type: object, required: [kind, b], properties: { kind: { type: string }, b: { type: string } } } } }',
      after:
        'paths: { /things: { post: { operationId: addThing, requestBody: { required: true, content: { application/json: { schema: { oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }], discriminator: { propertyName: type } } } } }, responses: { "204": { description: Done. } } } } }\ncomponents: { schemas: { Cat: { type: object, required: [kind, a], properties: { kind: { type: string }, a: { type: string } } }, Dog: { type: object, required: [kind, b], properties: { kind: { type: string }, b: { type: string } } } } }',
    },
  },
  "schema.discriminator.mapping-added": {
    what: "A name of a schema is new.",
    why: "A discriminator does not decide which messages are valid; it tells readers and writers which schema a message follows. Readers may meet a name that they do not know.",
    advice: "Tell readers in advance.",
    scopes: ["wire"],
    example: {
      of: "document",
      before:
        'paths: { /things: { post: { operationId: addThing, requestBody: { required: true, content: { application/json: { schema: { oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }], discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } } } } } }, responses: { "204": { description: Done. } } } } }\ncomponents: { schemas: { Cat: { type: object, required: [kind, a], properties: { kind: { type: string }, a: { type: string } } }, Dog: { type: object, required: [kind, b], properties: { kind: { type: string }, b: { type: string } } } } }',
      after:
        'paths: { /things: { post: { operationId: addThing, requestBody: { required: true, content: { application/json: { schema: { oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }], discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog, hound: Dog } } } } } }, responses: { "204": { description: Done. } } } } }\ncomponents: { schemas: { Cat: { type: object, required: [kind, a], properties: { kind: { type: string }, a: { type: string } } }, Dog: { type: object, required: [kind, b], properties: { kind: { type: string }, b: { type: string } } } } }',
    },
  },
  "schema.discriminator.mapping-removed": {
    what: "A name of a schema is gone.",
    why: "A discriminator does not decide which messages are valid; it tells readers and writers which schema a message follows. Clients that send the name are refused.",
    advice: "Keep the name.",
    scopes: ["wire"],
    example: {
      of: "document",
      before:
        'paths: { /things: { post: { operationId: addThing, requestBody: { required: true, content: { application/json: { schema: { oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }], discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog, hound: Dog } } } } } }, responses: { "204": { description: Done. } } } } }\ncomponents: { schemas: { Cat: { type: object, required: [kind, a], properties: { kind: { type: string }, a: { type: string } } }, Dog: { type: object, required: [kind, b], properties: { kind: { type: string }, b: { type: string } } } } }',
      after:
        'paths: { /things: { post: { operationId: addThing, requestBody: { required: true, content: { application/json: { schema: { oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }], discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } } } } } }, responses: { "204": { description: Done. } } } } }\ncomponents: { schemas: { Cat: { type: object, required: [kind, a], properties: { kind: { type: string }, a: { type: string } } }, Dog: { type: object, required: [kind, b], properties: { kind: { type: string }, b: { type: string } } } } }',
    },
  },
  "schema.discriminator.mapping-changed": {
    what: "A name selects another schema.",
    why: "A discriminator does not decide which messages are valid; it tells readers and writers which schema a message follows.",
    advice: "Give the other schema another name.",
    scopes: ["wire"],
    example: {
      of: "document",
      before:
        'paths: { /things: { post: { operationId: addThing, requestBody: { required: true, content: { application/json: { schema: { oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }], discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog, old: Cat } } } } } }, responses: { "204": { description: Done. } } } } }\ncomponents: { schemas: { Cat: { type: object, required: [kind, a], properties: { kind: { type: string }, a: { type: string } } }, Dog: { type: object, required: [kind, b], properties: { kind: { type: string }, b: { type: string } } } } }',
      after:
        'paths: { /things: { post: { operationId: addThing, requestBody: { required: true, content: { application/json: { schema: { oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }], discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog, old: Dog } } } } } }, responses: { "204": { description: Done. } } } } }\ncomponents: { schemas: { Cat: { type: object, required: [kind, a], properties: { kind: { type: string }, a: { type: string } } }, Dog: { type: object, required: [kind, b], properties: { kind: { type: string }, b: { type: string } } } } }',
    },
  },
} satisfies Readonly<Record<string, ChangeKind>>;
