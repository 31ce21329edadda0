// Generated from golden/multi-file/openapi.yaml by generator/emit/openapi. Do not edit.
import type { Category, Id, Product } from "./types.ts";

export interface paths {
  "/products": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listProducts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/products/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getProduct"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cart": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getCart"];
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
  schemas: { Product: Product; Category: Category };
}

export interface operations {
  listProducts: {
    parameters: { query?: { limit?: number }; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** The products. */
      200: { headers: { [name: string]: unknown }; content: { "application/json": Product[] } };
    };
  };
  getProduct: {
    parameters: { query?: never; header?: never; path: { id: Id }; cookie?: never };
    requestBody?: never;
    responses: {
      /** The product. */
      200: { headers: { [name: string]: unknown }; content: { "application/json": Product } };
      /** There is none. */
      404: { headers: { [name: string]: unknown }; content: { "application/json": { message: string } } };
    };
  };
  getCart: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** The cart. */
      200: { headers: { [name: string]: unknown }; content: { "application/json": Product[] } };
    };
  };
}
