// Generated from golden/error-descriptors/v1/openapi.yaml by generator/emit/openapi. Do not edit.
import type { Errors, Party, Transfer, TransferInput } from "./types.ts";

export interface paths {
  "/v1/transfers": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["createTransfer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/transfers/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getTransfer"];
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
  schemas: { Transfer: Transfer; Party: Party; Errors: Errors };
}

export interface operations {
  createTransfer: {
    parameters: { query?: never; header?: { "x-session-id"?: string }; path?: never; cookie?: never };
    requestBody: { content: { "application/json": TransferInput } };
    responses: {
      /** Moved. */
      200: { headers: { [name: string]: unknown }; content: { "application/json": Transfer } };
      /** A field is missing or invalid. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": Errors } };
      /** The bank refused, or failed. */
      500: { headers: { [name: string]: unknown }; content: { "application/json": Errors } };
    };
  };
  getTransfer: {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody?: never;
    responses: {
      /** The transfer. */
      200: { headers: { [name: string]: unknown }; content: { "application/json": Transfer } };
      /** No such transfer. Every type of descriptor but BUSINESS, for which no codes are declared. */
      "4XX": { headers: { [name: string]: unknown }; content: { "application/json": Errors } };
    };
  };
}
