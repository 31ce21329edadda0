// Generated from golden/parameter-content/openapi.yaml by generator/emit/openapi. Do not edit.
import type { Bounds } from "./types.ts";

export interface paths {
  "/areas": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["findAreas"];
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
  schemas: { Bounds: Bounds };
}

export interface operations {
  findAreas: {
    parameters: {
      query: {
        /** Sent as JSON. */
        bounds: Bounds;
        note?: string;
      };
      header?: { "X-Context"?: { [key: string]: string } };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The names of the areas. */
      200: { headers: { [name: string]: unknown }; content: { "application/json": string[] } };
    };
  };
}
