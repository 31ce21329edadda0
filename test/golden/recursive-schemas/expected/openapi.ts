// Generated from golden/recursive-schemas/openapi.yaml by generator/emit/openapi. Do not edit.
import type { Chicken, Egg, Expression, Json, Nested, Sum, Tree } from "./types.ts";

export interface paths {
  "/trees": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["addTree"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export type webhooks = Record<string, never>;

export interface components {
  schemas: { Tree: Tree; Json: Json; Expression: Expression; Sum: Sum; Nested: Nested; Chicken: Chicken; Egg: Egg };
}

export interface operations {
  addTree: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": Tree } };
    responses: {
      /** Any JSON. */
      200: { headers: { [name: string]: unknown }; content: { "application/json": Json } };
    };
  };
}
