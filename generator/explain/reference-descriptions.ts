import type { referenceCatalogue } from "../diagnostics/reference-catalogue.ts";
import { lines, type DescriptionsOf } from "./description.ts";

const card = lines(`
  components:
    schemas:
      Card: { type: object }
      Cards: { type: array, items: { $ref: "#/components/schemas/Card" } }
`);

/** References that lead nowhere, or where they must not. */
export const referenceDescriptions: DescriptionsOf<typeof referenceCatalogue> = {
  "reference-not-found": {
    what: "A reference names a place that is not there.",
    why: "What it stands for is unknown: nothing can be generated, mocked or checked of it.",
    before: card.replace("schemas/Card", "schemas/Crad"),
    after: card,
  },
  "reference-file-not-found": {
    what: "A reference names a file that is not there.",
    why: "What it stands for is unknown: nothing can be generated, mocked or checked of it.",
    before: card.replace("#/components/schemas/Card", "absent.yaml#/Card"),
    after: card,
  },
  "reference-unreadable": {
    what: "The file of a reference is there and cannot be read.",
    why: "What it stands for is unknown: nothing can be generated, mocked or checked of it.",
    before: lines(`
      # broken.yaml
      Card: { type: object
      # openapi.yaml
      components:
        schemas:
          Card: { $ref: "broken.yaml#/Card" }
    `),
    after: lines(`
      # whole.yaml
      Card: { type: object }
      # openapi.yaml
      components:
        schemas:
          Card: { $ref: "whole.yaml#/Card" }
    `),
  },
  "reference-outside-root": {
    what: "A reference leaves the folder of the input.",
    why: "A document from elsewhere could have files of this machine read into its output.",
    before: card.replace("#/components/schemas/Card", "/etc/passwd"),
    after: card,
  },
  "reference-remote": {
    what: "A reference leads to the network.",
    why: "The same document would mean something else tomorrow, and a build would tell a stranger that it runs.",
    before: card.replace("#/components/schemas/Card", "https://example.com/cards.yaml#/Card"),
    after: card,
  },
  "reference-malformed": {
    what: "A reference is no URL reference.",
    why: "Nobody can tell what it means.",
    before: card.replace("#/components/schemas/Card", "https://[cards"),
    after: card,
  },
  "reference-cycle": {
    what: "References lead in a circle and never to an object.",
    why: "There is nothing behind them. A schema that contains itself is no such circle.",
    before: lines(`
      components:
        schemas:
          Card: { $ref: "#/components/schemas/Card" }
          Cards: { type: array, items: { $ref: "#/components/schemas/Card" } }
    `),
    after: card,
  },
  "mapping-not-found": {
    what: "A discriminator maps a value to a schema that is not there.",
    why: "A message with that value can be neither read nor checked.",
    before: lines(`
      components:
        schemas:
          Debit: { type: object, required: [kind], properties: { kind: { type: string } } }
          Card:
            oneOf: [{ $ref: "#/components/schemas/Debit" }]
            discriminator: { propertyName: kind, mapping: { debit: "#/components/schemas/Debt" } }
    `),
    after: lines(`
      components:
        schemas:
          Debit: { type: object, required: [kind], properties: { kind: { type: string } } }
          Card:
            oneOf: [{ $ref: "#/components/schemas/Debit" }]
            discriminator: { propertyName: kind, mapping: { debit: "#/components/schemas/Debit" } }
    `),
  },
};
