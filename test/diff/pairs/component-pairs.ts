import { api, operation, pair, type DocumentPair } from "./document-pair.ts";

const ask = (schema: string, rest = "", version = "3.1.0"): string =>
  operation(`requestBody: {required: true, content: {application/json: {schema: ${schema}}}}`, {
    method: "post",
    rest,
    version,
  });
const tell = (schema: string, rest = "", version = "3.1.0"): string =>
  operation(`responses: {"200": {description: A, content: {application/json: {schema: ${schema}}}}}`, {
    rest,
    version,
  });
const schemas = (text: string): string => `components:\n  schemas:\n    ${text.split("\n").join("\n    ")}\n`;
const a = `{$ref: "#/components/schemas/A"}`;
const object = (part: string, more = ""): string =>
  `{type: object, ${more}properties: {id: {type: string}, part: ${part}}}`;
const pets = (
  discriminator: string,
  more = "",
  list = `[{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]`,
): string =>
  schemas(`Pet: {oneOf: ${list}${discriminator}}
Cat: {type: object, required: [kind], properties: {kind: {type: string}, lives: {type: integer}}}
Dog: {type: object, required: [kind], properties: {kind: {type: string}, trick: {type: string}}}${more}`);
const pet = `{$ref: "#/components/schemas/Pet"}`;
const mapped = (text: string): string => `, discriminator: {propertyName: kind, mapping: {${text}}}`;
const cow = "\nCow: {type: object, required: [kind], properties: {kind: {type: string}, milk: {type: integer}}}";
const three = `[{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}, {$ref: "#/components/schemas/Cow"}]`;

/** Reference, "breaking changes", sections 2 and 3.6: components, recursion, discriminators, versions of OpenAPI. */
export const componentPairs: readonly DocumentPair[] = [
  pair(
    "inline to component",
    tell("{type: object, properties: {x: {type: string}}}"),
    tell(a, schemas("A: {type: object, properties: {x: {type: string}}}")),
    "none",
    "none",
  ),
  pair(
    "a chain of references",
    tell(a, schemas("A: {type: string}")),
    tell(`{$ref: "#/components/schemas/B"}`, schemas(`A: {type: string}\nB: {$ref: "#/components/schemas/A"}`)),
    "none",
    "none",
  ),
  pair(
    "a bound beside $ref in 3.1",
    ask(object(a), schemas("A: {type: string}")),
    ask(object(`{$ref: "#/components/schemas/A", maxLength: 4}`), schemas("A: {type: string}")),
    "breaking",
    "compatible",
  ),
  pair(
    "a bound beside $ref in 3.0, which is ignored",
    ask(object(a), schemas("A: {type: string}"), "3.0.3"),
    ask(object(`{$ref: "#/components/schemas/A", maxLength: 4}`), schemas("A: {type: string}"), "3.0.3"),
    "none",
    "none",
  ),
  pair(
    "a recursive component as it is, in another order",
    tell(a, schemas(`A: {type: object, properties: {v: {type: string}, next: ${a}}}`)),
    tell(a, schemas(`A: {properties: {next: ${a}, v: {type: string}}, type: object}`)),
    "none",
    "none",
  ),
  pair(
    "a recursive component unrolled once",
    tell(a, schemas(`A: {type: object, properties: {v: {type: string}, next: ${a}}}`)),
    tell(
      `{type: object, properties: {v: {type: string}, next: ${a}}}`,
      schemas(`A: {type: object, properties: {v: {type: string}, next: ${a}}}`),
    ),
    "none",
    "none",
  ),
  pair(
    "a recursive component under another name",
    tell(a, schemas(`A: {type: object, properties: {v: {type: string}, next: ${a}}}`)),
    tell(
      `{$ref: "#/components/schemas/B"}`,
      schemas(`B: {type: object, properties: {v: {type: string}, next: {$ref: "#/components/schemas/B"}}}`),
    ),
    "compatible component.renamed",
    "compatible component.renamed",
  ),
  pair(
    "a recursive component narrowed",
    ask(a, schemas(`A: {type: object, properties: {v: {type: string}, next: ${a}}}`)),
    ask(a, schemas(`A: {type: object, properties: {v: {type: string, maxLength: 3}, next: ${a}}}`)),
    "breaking schema.max-length.set",
    "compatible schema.max-length.unset",
  ),
  pair(
    "two components that refer to each other",
    tell(
      a,
      schemas(`A: {type: object, properties: {b: {$ref: "#/components/schemas/B"}}}\nB: {type: array, items: ${a}}`),
    ),
    tell(
      a,
      schemas(
        `A: {type: object, properties: {b: {$ref: "#/components/schemas/B"}}}\nB: {type: array, minItems: 1, items: ${a}}`,
      ),
    ),
    "compatible schema.min-items.set",
    "breaking schema.min-items.unset",
  ),
  pair(
    "a recursive tree through allOf",
    ask(
      a,
      schemas(
        `A: {allOf: [{$ref: "#/components/schemas/B"}, {type: object, properties: {children: {type: array, items: ${a}}}}]}\nB: {type: object, properties: {n: {type: integer}}}`,
      ),
    ),
    ask(
      a,
      schemas(
        `A: {allOf: [{$ref: "#/components/schemas/B"}, {type: object, properties: {children: {type: array, items: ${a}}}}]}\nB: {type: object, properties: {n: {type: integer, minimum: 1}}}`,
      ),
    ),
    "breaking schema.minimum.set",
    "compatible schema.minimum.unset",
  ),
  pair(
    "discriminator given",
    ask(pet, pets("")),
    ask(pet, pets(", discriminator: {propertyName: kind}")),
    "risky schema.discriminator.added",
    "compatible schema.discriminator.removed",
  ),
  pair(
    "discriminator given, response",
    tell(pet, pets("")),
    tell(pet, pets(", discriminator: {propertyName: kind}")),
    "compatible schema.discriminator.added",
    "risky schema.discriminator.removed",
  ),
  pair(
    "discriminator of another property",
    ask(pet, pets(", discriminator: {propertyName: kind}")),
    ask(pet, pets(", discriminator: {propertyName: sort}")),
    "breaking schema.discriminator.property-name-changed",
    "breaking schema.discriminator.property-name-changed",
  ),
  pair(
    "the implicit mapping written out",
    ask(pet, pets(", discriminator: {propertyName: kind}")),
    ask(pet, pets(mapped(`Cat: "#/components/schemas/Cat", Dog: "#/components/schemas/Dog"`))),
    "none",
    "none",
  ),
  pair(
    "mapping by bare names",
    ask(pet, pets(mapped("c: Cat, d: Dog"))),
    ask(pet, pets(mapped(`c: "#/components/schemas/Cat", d: "#/components/schemas/Dog"`))),
    "none",
    "none",
  ),
  pair(
    "one more name for a variant, request",
    ask(pet, pets(mapped("c: Cat, d: Dog"))),
    ask(pet, pets(mapped("c: Cat, d: Dog, hound: Dog"))),
    "compatible schema.discriminator.mapping-added",
    "breaking schema.discriminator.mapping-removed",
  ),
  pair(
    "one more name for a variant, response",
    tell(pet, pets(mapped("c: Cat, d: Dog"))),
    tell(pet, pets(mapped("c: Cat, d: Dog, hound: Dog"))),
    "risky schema.discriminator.mapping-added",
    "compatible schema.discriminator.mapping-removed",
  ),
  pair(
    "mapping to another schema",
    ask(pet, pets(mapped("c: Cat, d: Dog"))),
    ask(pet, pets(mapped("c: Dog, d: Cat"))),
    "breaking",
    "breaking",
  ),
  pair(
    "a variant more, request",
    ask(pet, pets(", discriminator: {propertyName: kind}")),
    ask(pet, pets(", discriminator: {propertyName: kind}", cow, three)),
    "compatible",
    "breaking",
  ),
  pair(
    "a variant more, response",
    tell(pet, pets(", discriminator: {propertyName: kind}")),
    tell(pet, pets(", discriminator: {propertyName: kind}", cow, three)),
    "breaking",
    "compatible",
  ),
  pair(
    "variants in another order",
    tell(pet, pets(mapped("c: Cat, d: Dog"))),
    tell(
      pet,
      pets(mapped("d: Dog, c: Cat"), "", `[{$ref: "#/components/schemas/Dog"}, {$ref: "#/components/schemas/Cat"}]`),
    ),
    "none",
    "none",
  ),
  pair(
    "nullable of 3.0 as 3.1",
    tell("{type: string, nullable: true}", "", "3.0.3"),
    tell("{type: [string, 'null']}"),
    "none",
    "none",
  ),
  pair(
    "nullable enum of 3.0 as 3.1",
    tell("{type: string, nullable: true, enum: [a, null]}", "", "3.0.3"),
    tell("{type: [string, 'null'], enum: [a, null]}"),
    "none",
    "none",
  ),
  pair(
    "exclusive bounds of 3.0 as 3.1",
    tell("{type: number, minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: true}", "", "3.0.3"),
    tell("{type: number, exclusiveMinimum: 0, exclusiveMaximum: 9}"),
    "none",
    "none",
  ),
  pair(
    "example of 3.0 as examples of 3.1",
    tell("{type: string, example: a}", "", "3.0.3"),
    tell("{type: string, examples: [a]}"),
    "none",
    "none",
  ),
  pair(
    "base64 of 3.0 as 3.1",
    tell("{type: string, format: byte}", "", "3.0.3"),
    tell("{type: string, contentEncoding: base64}"),
    "none",
    "none",
  ),
  pair(
    "3.0 as 3.1 and one edit",
    tell("{type: string, nullable: true}", "", "3.0.3"),
    tell("{type: [string, 'null'], maxLength: 5}"),
    "compatible schema.max-length.set",
    "breaking schema.max-length.unset",
  ),
  pair(
    "nullable without type in 3.0, which says nothing",
    tell(object("{nullable: true}"), "", "3.0.3"),
    tell(object("{}"), "", "3.0.3"),
    "none",
    "none",
  ),
  pair(
    "an anchor as reference target",
    tell(a, schemas("A: {$anchor: here, type: object, properties: {x: {type: string}}}")),
    tell(`{$ref: "#here"}`, schemas("A: {$anchor: here, type: object, properties: {x: {type: string}}}")),
    "none",
    "none",
  ),
  pair(
    "$defs inside a schema",
    tell("{type: object, properties: {x: {type: string, maxLength: 3}}}"),
    tell(
      `{$defs: {X: {type: string, maxLength: 3}}, type: object, properties: {x: {$ref: "#/paths/~1things/get/responses/200/content/application~1json/schema/$defs/X"}}}`,
    ),
    "none",
    "none",
  ),
  pair(
    "a bound moved up into the base component",
    ask(
      a,
      schemas(
        `A: {allOf: [{$ref: "#/components/schemas/B"}, {type: object, required: [x], properties: {x: {type: string}}}]}\nB: {type: object, properties: {y: {type: integer}}}`,
      ),
    ),
    ask(
      a,
      schemas(
        `A: {allOf: [{$ref: "#/components/schemas/B"}, {type: object}]}\nB: {type: object, required: [x], properties: {x: {type: string}, y: {type: integer}}}`,
      ),
    ),
    "none",
    "none",
  ),
  pair(
    "additionalProperties: false in one allOf branch",
    tell("{allOf: [{type: object, properties: {x: {type: string}}}, {type: object, properties: {y: {type: string}}}]}"),
    tell(
      "{allOf: [{type: object, properties: {x: {type: string}}, additionalProperties: false}, {type: object, properties: {y: {type: string}}}]}",
    ),
    "risky",
    "breaking",
  ),
  pair(
    "unevaluatedProperties beside allOf",
    ask("{allOf: [{type: object, properties: {x: {type: string}}}], properties: {y: {type: string}}}"),
    ask(
      "{allOf: [{type: object, properties: {x: {type: string}}}], properties: {y: {type: string}}, unevaluatedProperties: false}",
    ),
    "breaking",
    "compatible",
  ),
  pair(
    "property removed from a closed request",
    ask("{type: object, additionalProperties: false, properties: {x: {type: string}, y: {type: string}}}"),
    ask("{type: object, additionalProperties: false, properties: {x: {type: string}}}"),
    "breaking schema.property.removed",
    "compatible schema.property.added-optional",
  ),
  pair(
    "two edits in two operations",
    api(
      `paths:\n  /a: {get: {parameters: [{name: a, in: query, schema: {type: string}}], responses: {"204": {description: A}}}}\n  /b: {get: {parameters: [{name: a, in: query, schema: {type: string}}], responses: {"204": {description: A}}}}\n`,
    ),
    api(
      `paths:\n  /a: {get: {parameters: [{name: a, in: query, schema: {type: string, maxLength: 5}}], responses: {"204": {description: A}}}}\n  /b: {get: {parameters: [{name: a, in: query, schema: {type: string, minLength: 0}}], responses: {"204": {description: A}}}}\n`,
    ),
    "breaking schema.max-length.set",
    "compatible schema.max-length.unset",
  ),
];
