// Generated from golden/all-of-inheritance/openapi.yaml by generator/emit/openapi. Do not edit.
import type { Animal, Cat, Dog, Puppy, Reference } from "./types.ts";

export interface paths {
  "/animals": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listAnimals"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export type webhooks = Record<string, never>;

export interface components {
  schemas: { Animal: Animal; Dog: Dog; Cat: Cat; Puppy: Puppy; Reference: Reference };
}

export interface operations {
  listAnimals: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** All animals. */
      200: { headers: { [name: string]: unknown }; content: { "application/json": (Dog | Cat)[] } };
    };
  };
}
