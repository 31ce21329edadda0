// Generated from golden/all-of-inheritance/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "Zoo",
  operations: {
    listAnimals: {
      method: "GET",
      path: "/animals",
      responses: {
        "200": {
          content: {
            "application/json": { schema: { type: "array", items: { anyOf: [{ $ref: "Dog" }, { $ref: "Cat" }] } } },
          },
        },
      },
    },
  },
  schemas: {
    Animal: {
      type: "object",
      properties: { species: { type: "string" }, name: { type: "string" } },
      required: ["species"],
      discriminator: { propertyName: "species", mapping: { cat: "Cat" } },
    },
    Cat: { properties: { lives: { type: "integer", maximum: 9 } }, allOf: [{ $ref: "Animal" }] },
    Dog: { allOf: [{ $ref: "Animal" }, { type: "object", properties: { barks: { type: "boolean" } } }] },
  },
};
