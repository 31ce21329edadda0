// Generated from golden/additional-properties/openapi.yaml by generator/emit/openapi. Do not edit.
import type { Entry, Open, Settings } from "./types.ts";

export interface paths {
  "/settings": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: operations["putSettings"];
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
  schemas: { Settings: Settings; Entry: Entry; Open: Open };
}

export interface operations {
  putSettings: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": Settings } };
    responses: {
      /** Stored. */
      204: { headers: { [name: string]: unknown }; content?: never };
    };
  };
}
