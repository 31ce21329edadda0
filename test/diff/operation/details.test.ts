import { expect, test } from "vitest";
import { defaultPolicy } from "../../../generator/config/config.ts";
import type { CompareOptions } from "../../../generator/diff/compare-options.ts";
import { compareTexts, told } from "./compare-texts.ts";

interface Case {
  readonly name: string;
  readonly base: string;
  readonly head: string;
  readonly want: readonly string[];
  readonly options?: Partial<CompareOptions>;
}

const get = (members: string): string => `paths: { /a: { get: { ${members} } } }`;
const secured = (list: string): string => get(`security: [${list}]`);
const responses = (members: string): string => get(`responses: { ${members} }`);
const content = (types: string): string => responses(`"200": { content: { ${types} } }`);
const integer = "schema: { type: integer }";

const parameters: readonly Case[] = [
  {
    name: "headers that the standard leaves to others are no parameters",
    base: get("parameters: []"),
    head: get("parameters: [{ name: Authorization, in: header, required: true, schema: {} }]"),
    want: [],
  },
  {
    name: "a parameter of another schema is no renamed one",
    base: get(`parameters: [{ name: a, in: query, ${integer} }]`),
    head: get("parameters: [{ name: b, in: query, schema: { type: string } }]"),
    want: ["parameter.removed@request: wire warning, sdk breaking", "parameter.added-optional@request: wire info"],
  },
  {
    name: "one of two new parameters may be the old one, but which is not known",
    base: get(`parameters: [{ name: a, in: query, ${integer} }]`),
    head: get(`parameters: [{ name: b, in: query, ${integer} }, { name: c, in: query, ${integer} }]`),
    want: [
      "parameter.removed@request: wire warning, sdk breaking",
      "parameter.added-optional@request: wire info",
      "parameter.added-optional@request: wire info",
    ],
  },
  {
    name: "the case of a query parameter's name counts",
    base: get(`parameters: [{ name: limit, in: query, ${integer} }]`),
    head: get(`parameters: [{ name: Limit, in: query, ${integer} }]`),
    want: ["parameter.renamed@request: wire breaking, sdk breaking"],
  },
  {
    name: "an API that refuses what it does not know",
    base: get(`parameters: [{ name: a, in: query, ${integer} }]`),
    head: get("parameters: []"),
    options: { policy: { ...defaultPolicy, refusesUnknownParameters: true } },
    want: ["parameter.removed@request: wire breaking, sdk breaking"],
  },
  {
    name: "an operation that refuses what it does not know",
    base: get(`parameters: [{ name: a, in: query, ${integer} }]`),
    head: get("x-refuses-unknown-parameters: true"),
    want: ["parameter.removed@request: wire breaking, sdk breaking"],
  },
  {
    name: "another style changes `explode` with it, and is told once",
    base: get("parameters: [{ name: a, in: query, schema: { type: array } }]"),
    head: get("parameters: [{ name: a, in: query, style: pipeDelimited, schema: { type: array } }]"),
    want: ["parameter.style.changed@request: wire breaking"],
  },
  {
    name: "Swagger's collectionFormat is a style",
    base: 'swagger: "2.0"\npaths: { /a: { get: { parameters: [{ name: a, in: query, type: array, items: { type: string }, collectionFormat: csv }] } } }',
    head: 'swagger: "2.0"\npaths: { /a: { get: { parameters: [{ name: a, in: query, type: array, items: { type: string }, collectionFormat: pipes }] } } }',
    want: ["parameter.style.changed@request: wire breaking"],
  },
  {
    name: "a component tells whether a parameter is a list",
    base: `${get('parameters: [{ name: a, in: query, schema: { $ref: "#/components/schemas/L" } }]')}\ncomponents: { schemas: { L: { anyOf: [{ type: string }, { type: array }] } } }`,
    head: `${get('parameters: [{ name: a, in: query, explode: false, schema: { $ref: "#/components/schemas/L" } }]')}\ncomponents: { schemas: { L: { anyOf: [{ type: string }, { type: array }] } } }`,
    want: ["parameter.explode.changed@request: wire breaking"],
  },
];

const bodies: readonly Case[] = [
  {
    name: "a range covers a media type that joins it or leaves it",
    base: content('"*/*": {}'),
    head: content('"*/*": {}, text/csv: {}'),
    want: [],
  },
  {
    name: "a body that disappears",
    base: content("application/json: {}"),
    head: responses('"200": {}'),
    want: ["media-type.removed@response: wire breaking"],
  },
  {
    name: "one media type for another",
    base: content("application/json: {}"),
    head: content("application/xml: {}"),
    want: ["media-type.removed@response: wire breaking", "media-type.added@response: wire info"],
  },
  {
    name: "the first success that is declared is no other one",
    base: responses('"404": {}'),
    head: responses('"404": {}, "200": {}'),
    want: ["response.status.added-success@response: wire info"],
  },
  {
    name: "a status of a range that stays was declared before",
    base: responses('"200": {}, 2XX: {}'),
    head: responses('2XX: {}, "201": {}'),
    want: [],
  },
  {
    name: "a link that leads elsewhere",
    base: responses('"200": { links: { next: { operationId: a } } }'),
    head: responses('"200": { links: { next: { operationId: b } } }'),
    want: ["response.link.removed@response: wire warning", "response.link.added@response: wire info"],
  },
];

const security: readonly Case[] = [
  {
    name: "an operation that is opened",
    base: secured("{ k: [] }"),
    head: secured(""),
    want: ["security.requirement.removed@request: wire warning"],
  },
  {
    name: "a choice to send nothing is one more alternative",
    base: secured("{ k: [] }"),
    head: secured("{ k: [] }, {}"),
    want: ["security.requirement.added@request: wire info"],
  },
  {
    name: "the choice to send nothing is gone",
    base: secured("{ k: [] }, {}"),
    head: secured("{ k: [] }"),
    want: ["security.requirement.added@request: wire breaking"],
  },
  {
    name: "one scheme for another",
    base: secured("{ k: [] }"),
    head: secured("{ l: [] }"),
    want: ["security.requirement.removed@request: wire breaking", "security.requirement.added@request: wire info"],
  },
  {
    name: "an alternative whose credentials are enough for another one",
    base: secured("{ k: [] }, { k: [], l: [] }"),
    head: secured("{ k: [] }"),
    want: ["security.requirement.removed@request: wire info"],
  },
  {
    name: "a scope for another",
    base: secured("{ o: [a] }"),
    head: secured("{ o: [b] }"),
    want: ["security.scope.added@request: wire breaking", "security.scope.removed@request: wire info"],
  },
  {
    name: "a scheme that operations still name",
    base: `${secured("{ k: [] }")}\ncomponents: { securitySchemes: { k: { type: http, scheme: basic } } }`,
    head: secured("{ k: [] }"),
    want: ["security.scheme.removed: wire warning"],
  },
];

const servers: readonly Case[] = [
  {
    name: "the only server for production",
    base: "servers: [{ url: https://a.example, description: Production }, { url: https://b.example }]\npaths: {}",
    head: "servers: [{ url: https://b.example }]\npaths: {}",
    want: ["server.removed: wire breaking"],
  },
  {
    name: "a scheme that is left open is no other one",
    base: "servers: [{ url: https://a.example }]\npaths: {}",
    head: "servers: [{ url: //a.example }]\npaths: {}",
    want: [],
  },
  {
    name: "another scheme",
    base: "servers: [{ url: http://a.example }]\npaths: {}",
    head: "servers: [{ url: https://a.example }]\npaths: {}",
    want: ["server.host-changed: wire warning"],
  },
  {
    name: "the default of a variable in the path moves nothing but itself",
    base: 'servers: [{ url: "https://a.example/{v}", variables: { v: { default: v1 } } }]\npaths: { /a: { get: {} } }',
    head: 'servers: [{ url: "https://a.example/{v}", variables: { v: { default: v2 } } }]\npaths: { /a: { get: {} } }',
    want: ["server.variable.default-changed: wire warning"],
  },
  {
    name: "an extension that is part of the contract",
    base: get("x-limit: 1"),
    head: get("x-limit: 2"),
    options: { policy: { ...defaultPolicy, contractExtensions: ["x-limit"] } },
    want: ["extension.changed: wire warning"],
  },
  { name: "an extension that is not", base: get("x-limit: 1"), head: get("x-limit: 2"), want: [] },
];

test.each([...parameters, ...bodies, ...security, ...servers])("$name", ({ base, head, want, options }) => {
  expect(compareTexts(base, head, options).changes.map(told)).toEqual(want);
});

test("a document with very many of everything is compared in bounded steps", () => {
  const many = (count: number, each: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => each(index)).join(", ");
  const text = (offset: number): string =>
    get(
      `security: [${many(3000, (index) => `{ s${index + offset}: [] }`)}], responses: { "200": { content: { ${many(3000, (index) => `a/b${index + offset}: {}`)} } } }`,
    );
  const { changes } = compareTexts(text(0), text(1));
  expect(changes.map(({ id }) => id).toSorted()).toEqual([
    "media-type.added",
    "media-type.removed",
    "security.requirement.added",
    "security.requirement.removed",
  ]);
});
