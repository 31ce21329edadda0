// Generated from golden/enum-escape/openapi.yaml by generator/emit/openapi. Do not edit.
import type { Keys, Mixed, Quote, Same } from "./types.ts";

export interface paths {
  "/values": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listValues"];
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
  schemas: { Quote: Quote; Mixed: Mixed; Same: Same; Keys: Keys };
}

export interface operations {
  listValues: {
    parameters: { query?: { "it's"?: Quote }; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** All. */
      200: { headers: { [name: string]: unknown }; content: { "application/json": Mixed[] } };
    };
  };
}
