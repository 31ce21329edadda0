import { lines, type Description } from "./description.ts";

/** Rules that keep the promises of the generator: about operations, their names and their examples. */
export const operationDescriptions = {
  "operation-id-missing": {
    what: "An operation has no operationId.",
    why: "The name of the generated function is made from the path then, and changes with the path.",
    before: "paths: { /v1/cards: { get: {} } }",
    after: "paths: { /v1/cards: { get: { operationId: listCards } } }",
  },
  "operation-id-unusable": {
    what: "An operationId cannot name a function as it stands: it is empty, a reserved word, or begins with a digit.",
    why: "The generated function gets another name than the document says.",
    before: "paths: { /v1/cards: { get: { operationId: delete } } }",
    after: "paths: { /v1/cards: { get: { operationId: deleteCards } } }",
  },
  "operation-id-collision": {
    what: "Two operationIds become one name in generated code.",
    why: "The later function gets a number, which moves when an operation is added before it.",
    before: "paths: { /v1/cards: { get: { operationId: get-cards }, head: { operationId: getCards } } }",
    after: "paths: { /v1/cards: { get: { operationId: getCards }, head: { operationId: countCards } } }",
  },
  "duplicate-operation-id": {
    what: "Two operations have the same operationId.",
    why: "It names the generated function, the mock handler and the links of the documentation: each exists once.",
    before: "paths: { /v1/cards: { get: { operationId: cards }, post: { operationId: cards } } }",
    after: "paths: { /v1/cards: { get: { operationId: listCards }, post: { operationId: orderCard } } }",
  },
  "duplicate-path": {
    what: "Two path templates differ only in the names of their parameters.",
    why: "A request fits both, and nothing says which operation answers it.",
    before: "paths: { '/v1/cards/{id}': { get: {} }, '/v1/cards/{name}': { get: {} } }",
    after: "paths: { '/v1/cards/{id}': { get: {} }, '/v1/cards/by-name/{name}': { get: {} } }",
  },
  "unknown-security-requirement": {
    what: "An operation needs a security scheme that the document does not define.",
    why: "Clients do not know what to send, and the requirement is passed over: the operation looks open.",
    before: "paths: { /v1/cards: { get: { security: [{ apiKye: [] }] } } }",
    after: lines(`
      paths: { /v1/cards: { get: { security: [{ apiKey: [] }] } } }
      components: { securitySchemes: { apiKey: { type: apiKey, in: header, name: x-api-key } } }
    `),
  },
  "unknown-magic-value": {
    what: "A magic value leads to an answer that its operation does not declare.",
    why: "A tester who sends it gets something else than the document promises.",
    before: lines(`
      info: { x-magic-values: [{ operations: [payCard], in: body, name: amount, value: 666, answer: 503 }] }
      paths: { /v1/cards: { post: { operationId: payCard, responses: { "200": { description: Paid } } } } }
    `),
    after: lines(`
      info: { x-magic-values: [{ operations: [payCard], in: body, name: amount, value: 666, answer: 503 }] }
      paths: { /v1/cards: { post: { operationId: payCard, responses: { "503": { description: Busy } } } } }
    `),
  },
  "example-invalid": {
    what: "An example does not fit the schema beside it: in a body, a parameter, a header, or in a schema itself.",
    why: "Who copies it is refused, and a mock that answers with it breaks its own contract.",
    before: "components: { schemas: { Amount: { type: number, examples: [ten] } } }",
    after: "components: { schemas: { Amount: { type: number, examples: [10] } } }",
  },
  "example-format": {
    what: "An example is not of the format that its schema names.",
    why: "A format is a hint, but readers that trust it fail on the example: a date that is none, an address without an @.",
    before: "components: { schemas: { Since: { type: string, format: date, examples: [yesterday] } } }",
    after: 'components: { schemas: { Since: { type: string, format: date, examples: ["2018-06-14"] } } }',
  },
  "default-invalid": {
    what: "A default does not fit the schema beside it.",
    why: "What the API takes for a value that is left out is a value that it would refuse.",
    before: "components: { schemas: { Days: { type: integer, maximum: 90, default: 365 } } }",
    after: "components: { schemas: { Days: { type: integer, maximum: 90, default: 30 } } }",
  },
} satisfies Readonly<Record<string, Description>>;
