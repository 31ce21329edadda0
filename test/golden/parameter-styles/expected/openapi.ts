// Generated from golden/parameter-styles/openapi.yaml by generator/emit/openapi. Do not edit.
import type { Rgb } from "./types.ts";

export interface paths {
  "/palettes/{simple}/{label}/{matrix}/{matrixExploded}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["findColours"];
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
  schemas: { Rgb: Rgb };
}

export interface operations {
  findColours: {
    parameters: {
      query: {
        /** Sent as `form=a&form=b`. */
        form?: string[];
        /** Sent as `comma=a,b`. */
        comma?: string[];
        space?: string[];
        pipe?: string[];
        /** Sent as `filter[R]=100&filter[G]=200`. */
        filter: Rgb;
        /** How many. */
        "page[size]"?: number;
        callback?: string;
      };
      header: { "X-Trace": string[]; "X-Rgb"?: Rgb };
      path: { simple: string[]; label: Rgb; matrix: number[]; matrixExploded: Rgb };
      cookie?: { session?: string };
    };
    requestBody?: never;
    responses: {
      /** Found nothing. */
      204: { headers: { [name: string]: unknown }; content?: never };
    };
  };
}
