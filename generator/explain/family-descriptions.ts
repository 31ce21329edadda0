import type { familyCatalogue } from "../diagnostics/family-catalogue.ts";
import { lines, type DescriptionsOf } from "./description.ts";

const schema = lines(`
  # common/extensions.schema.json
  { "properties": { "info": { "properties": { "x-team": { "type": "string" } } } } }
`);

/** Rules about what all documents of a family share. */
export const familyDescriptions: DescriptionsOf<typeof familyCatalogue> = {
  "extension-invalid": {
    what: "An x- member is not as the family's schema of extensions has it.",
    why: "The portal, the gateway and the generator read these members: a slip in one is passed over in silence.",
    before: `${schema}\n# payments/v1/openapi.yaml\ninfo: { x-team: 12 }`,
    after: `${schema}\n# payments/v1/openapi.yaml\ninfo: { x-team: Cards }`,
  },
  "extension-schema-invalid": {
    what: "The family's schema of extensions is no JSON Schema.",
    why: "No document is checked by it until it is mended.",
    before: '# common/extensions.schema.json\n{ "type": "objekt" }\n# payments/v1/openapi.yaml\npaths: {}',
    after: '# common/extensions.schema.json\n{ "type": "object" }\n# payments/v1/openapi.yaml\npaths: {}',
  },
  "error-envelope-missing": {
    what: "An error response has a body of its own in place of the error envelope that all products share.",
    why: "Clients read one form of errors: what is in another is a failure without a reason to them.",
    before: 'paths: { /v1/cards: { get: { responses: { "400": { description: Wrong } } } } }',
    after: lines(`
      paths: { /v1/cards: { get: { responses: { "400": { $ref: "#/components/responses/Wrong" } } } } }
      components:
        responses:
          Wrong: { description: Wrong, content: { application/json: { schema: { x-error-envelope: true } } } }
    `),
  },
  "error-responses-missing": {
    what: "An operation does not say how it fails.",
    why: "Callers meet the first failure in production, and mocks cannot show it to them before.",
    before: lines(`
      info: { x-lifecycle: in-production }
      paths: { /v1/cards: { get: { responses: { "200": { description: Cards } } } } }
    `),
    after: lines(`
      info: { x-lifecycle: in-production }
      paths: { /v1/cards: { get: { responses: { default: { description: An error } } } } }
    `),
  },
  "examples-missing": {
    what: "A body that has a schema has no example.",
    why: "Documentation shows made-up values, and the sandbox has nothing to begin with.",
    before: lines(`
      info: { x-lifecycle: in-production }
      paths:
        /v1/cards:
          post: { requestBody: { content: { application/json: { schema: { type: string } } } } }
    `),
    after: lines(`
      info: { x-lifecycle: in-production }
      paths:
        /v1/cards:
          post: { requestBody: { content: { application/json: { schema: { type: string }, example: Gold } } } }
    `),
  },
};
