// Generated from golden/swagger-2/swagger.yaml by generator/emit/openapi. Do not edit.
import type { Book, Failure, Item } from "./types.ts";

export interface paths {
  "/items": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listItems"];
    put?: never;
    post: operations["addItem"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/items/{id}/photo": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getPhoto"];
    put?: never;
    post: operations["addPhoto"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/login": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["logIn"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export type webhooks = Record<string, never>;

export interface components {
  schemas: { Item: Item; Book: Book; Failure: Failure };
}

export interface operations {
  listItems: {
    parameters: {
      query?: { ids?: number[]; tags?: string[]; words?: string[]; size?: "small" | "large" };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The items. */
      200: {
        headers: {
          /** How many there are. */
          "X-Count"?: number;
          [name: string]: unknown;
        };
        content: { "application/json": Item[]; "text/csv": Item[] };
      };
      /** It failed. */
      default: { headers: { [name: string]: unknown }; content: { "application/json": Failure; "text/csv": Failure } };
    };
  };
  addItem: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": Item } };
    responses: {
      /** Added. */
      201: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  addPhoto: {
    parameters: { query?: never; header?: never; path: { id: number }; cookie?: never };
    requestBody: {
      content: {
        "multipart/form-data": {
          /** Constraints: format binary */
          photo: string;
          /** Constraints: maxLength 200 */
          caption?: string;
        };
      };
    };
    responses: {
      /** Stored. */
      204: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  getPhoto: {
    parameters: { query?: never; header?: never; path: { id: number }; cookie?: never };
    requestBody?: never;
    responses: {
      /** The photo. */
      200: { headers: { [name: string]: unknown }; content: { "image/png": string } };
    };
  };
  logIn: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/x-www-form-urlencoded": { user: string; roles?: string[] } } };
    responses: {
      /** A token. */
      200: { headers: { [name: string]: unknown }; content: { "application/json": string } };
    };
  };
}
