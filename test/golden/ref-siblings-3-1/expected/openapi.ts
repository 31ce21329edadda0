// Generated from golden/ref-siblings-3-1/openapi.yaml by generator/emit/openapi. Do not edit.
import type { Alias, Invoice, Money, Party } from "./types.ts";

export interface paths {
  "/invoices": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getInvoice"];
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
  schemas: { Invoice: Invoice; Party: Party; Money: Money; Alias: Alias };
}

export interface operations {
  getInvoice: {
    parameters: {
      query?: {
        /** What stands beside a reference to a parameter replaces its description. */
        number?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** So it does beside one to a response. */
      200: { headers: { [name: string]: unknown }; content: { "application/json": Invoice } };
    };
  };
}
