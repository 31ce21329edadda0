// Generated from golden/type-arrays-3-1/openapi.yaml by generator/emit/openapi. Do not edit.
import type { Measure } from "./types.ts";

export interface paths {
  "/measures": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["addMeasure"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export type webhooks = Record<string, never>;

export interface components {
  schemas: { Measure: Measure };
}

export interface operations {
  addMeasure: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": Measure } };
    responses: {
      /** Added. */
      204: { headers: { [name: string]: unknown }; content?: never };
    };
  };
}
