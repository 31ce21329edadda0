// Generated from golden/openapi-3-2/openapi.yaml by generator/emit/openapi. Do not edit.
import type { Book, RecordSchema } from "./types.ts";

export interface paths {
  "/records": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["findRecords"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
    query: operations["queryRecords"];
    link: operations["linkRecord"];
  };
}

export type webhooks = Record<string, never>;

export interface components {
  schemas: { Record: RecordSchema; Book: Book };
}

export interface operations {
  queryRecords: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": { text?: string } } };
    responses: {
      /** What was found. */
      200: { headers: { [name: string]: unknown }; content: { "application/json": RecordSchema[] } };
    };
  };
  findRecords: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": RecordSchema[] } } };
  };
  linkRecord: {
    parameters: { query: { to: string }; header?: never; path?: never; cookie?: { theme?: string } };
    requestBody?: never;
    responses: {
      /** Linked. */
      204: { headers: { [name: string]: unknown }; content?: never };
    };
  };
}
