import type { ChangeKind } from "../change-kind.ts";

/** Kinds of change of what says nothing about validity, and of the names of schemas. */
export const annotationKinds = {
  "schema.description.changed": {
    what: "The description of a schema is another one.",
    why: "Only text changes.",
    advice: "Nothing has to be done.",
    scopes: ["docs"],
    example: {
      of: "request-schema",
      before: "{ type: string, description: A name. }",
      after: "{ type: string, description: The name. }",
    },
  },
  "schema.title.changed": {
    what: "The title of a schema is another one.",
    why: "Only text changes.",
    advice: "Nothing has to be done.",
    scopes: ["docs"],
    example: {
      of: "request-schema",
      before: "{ type: string, title: Name }",
      after: "{ type: string, title: Full name }",
    },
  },
  "schema.examples.changed": {
    what: "The examples of a schema are others.",
    why: "Only text changes.",
    advice: "Nothing has to be done.",
    scopes: ["docs"],
    example: {
      of: "request-schema",
      before: "{ type: string, examples: [a] }",
      after: "{ type: string, examples: [b] }",
    },
  },
  "schema.xml.changed": {
    what: "A value has another name, namespace or form in XML.",
    why: "Messages in XML that followed the document do not any more.",
    advice: "Keep the name, or make the change in a new major version.",
    scopes: ["wire"],
    example: {
      of: "path-item",
      before:
        'post:\n  operationId: addThing\n  requestBody: { required: true, content: { application/xml: { schema: { type: object, xml: { name: thing } } } } }\n  responses: { "204": { description: Done. } }',
      after:
        'post:\n  operationId: addThing\n  requestBody: { required: true, content: { application/xml: { schema: { type: object, xml: { name: item } } } } }\n  responses: { "204": { description: Done. } }',
    },
  },
  "extension.changed": {
    what: "An extension that the policy counts as part of the contract is another one.",
    why: "Tools and people that go by the extension are hit; what it means only they know.",
    advice: "Tell those who go by it.",
    scopes: ["wire"],
    example: { of: "request-schema", before: "{ type: string, x-limit: 1 }", after: "{ type: string, x-limit: 2 }" },
  },
  "schema.unknown-keyword.changed": {
    what: "A keyword that is not known is another one.",
    why: "It may limit messages; what it means is not known here.",
    advice: "Look up what the keyword means, and judge by hand.",
    scopes: ["wire"],
    example: { of: "request-schema", before: "{ type: string, maxBytes: 10 }", after: "{ type: string, maxBytes: 5 }" },
  },
  "component.renamed": {
    what: "A named schema has another name.",
    why: "Messages are the same; the type in generated packages is called otherwise.",
    advice: "Keep the name, or tell the users of the package.",
    scopes: ["sdk"],
    example: {
      of: "document",
      before:
        'paths: { /things: { post: { operationId: addThing, requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { pet: { $ref: "#/components/schemas/Pet" } } } } } }, responses: { "204": { description: Done. } } } } }\ncomponents: { schemas: { Pet: { type: object, properties: { a: { type: string } } } } }',
      after:
        'paths: { /things: { post: { operationId: addThing, requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { pet: { $ref: "#/components/schemas/Animal" } } } } } }, responses: { "204": { description: Done. } } } } }\ncomponents: { schemas: { Animal: { type: object, properties: { a: { type: string } } } } }',
    },
  },
  "component.schema.removed": {
    what: "A named schema is gone that nothing referred to.",
    why: "No message held it; generated packages exported its type.",
    advice: "Keep it until no package exports it.",
    scopes: ["sdk"],
    example: {
      of: "document",
      before:
        'paths: { /things: { post: { operationId: addThing, requestBody: { required: true, content: { application/json: { schema: { type: string } } } }, responses: { "204": { description: Done. } } } } }\ncomponents: { schemas: { Pet: { type: object, properties: { a: { type: string } } }, Toy: { type: string } } }',
      after:
        'paths: { /things: { post: { operationId: addThing, requestBody: { required: true, content: { application/json: { schema: { type: string } } } }, responses: { "204": { description: Done. } } } } }\ncomponents: { schemas: { Toy: { type: string } } }',
    },
  },
} satisfies Readonly<Record<string, ChangeKind>>;
