// Generated from golden/responses-by-status/openapi.yaml by generator/emit/openapi. Do not edit.
import type { Order, Problem } from "./types.ts";

export interface paths {
  "/orders": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["placeOrder"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/orders/{number}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getOrder"];
    put?: never;
    post?: never;
    delete: operations["cancelOrder"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/status": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getStatus"];
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
  schemas: { Order: Order; Problem: Problem };
}

export interface operations {
  placeOrder: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** Made at once. */
      201: { headers: { Location: string; [name: string]: unknown }; content: { "application/json": Order } };
      /** Made later. */
      202: { headers: { [name: string]: unknown }; content: { "application/json": { ticket: string } } };
      /** The order exists already. Ask for it by its number. */
      409: { headers: { [name: string]: unknown }; content: { "application/json": Order } };
      /** The order is refused. */
      "4XX": { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      /** Something else went wrong. */
      default: { headers: { [name: string]: unknown }; content: { "text/plain": string } };
    };
  };
  getOrder: {
    parameters: { query?: never; header?: never; path: { number: number }; cookie?: never };
    requestBody?: never;
    responses: {
      /** The order. */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": Order; "text/csv": string; "application/pdf": string };
      };
      /** It has not changed. */
      304: { headers: { [name: string]: unknown }; content?: never };
      /** There is none. */
      404: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  cancelOrder: {
    parameters: { query?: never; header?: never; path: { number: number }; cookie?: never };
    requestBody?: never;
    responses: {
      /** Cancelled. */
      204: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  getStatus: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** How things are. */
      default: { headers: { [name: string]: unknown }; content: { "application/json": { ok?: boolean } } };
    };
  };
}
