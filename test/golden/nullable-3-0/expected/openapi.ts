// Generated from golden/nullable-3-0/openapi.yaml by generator/emit/openapi. Do not edit.
import type { MaybeOwner, Owner, Pet } from "./types.ts";

export interface paths {
  "/pets/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getPet"];
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
  schemas: { Pet: Pet; Owner: Owner; MaybeOwner: MaybeOwner };
}

export interface operations {
  getPet: {
    parameters: { query?: { at?: string | null }; header?: never; path: { id: string }; cookie?: never };
    requestBody?: never;
    responses: {
      /** The pet. */
      200: { headers: { [name: string]: unknown }; content: { "application/json": Pet } };
    };
  };
}
