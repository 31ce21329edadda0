// Generated from golden/name-collisions/openapi.yaml by generator/emit/openapi. Do not edit.
import type { _, _3D, AnswerSchema, ClientSchema, GetItemResult, PET, Pet, Pet2, PromiseSchema } from "./types.ts";

export interface paths {
  "/items/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: operations["delete"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/a": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["get_item"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/b": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getItem"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/c": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["json"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/d": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["2fa"];
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
  schemas: {
    Promise: PromiseSchema;
    Answer: AnswerSchema;
    pet: Pet2;
    Pet: Pet;
    PET: PET;
    "get-item-result": GetItemResult;
    Client: ClientSchema;
    "3D": _3D;
    "---": _;
  };
}

export interface operations {
  delete: {
    parameters: {
      query?: { id?: number; body?: string; class?: string };
      header?: { id?: boolean };
      path: { id: string };
      cookie?: never;
    };
    requestBody: { content: { "application/json": PromiseSchema } };
    responses: {
      /** Done. */
      200: { headers: { [name: string]: unknown }; content: { "application/json": GetItemResult } };
    };
  };
  get_item: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** None. */
      204: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  getItem: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** None. */
      204: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  json: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** None. */
      204: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  "2fa": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** None. */
      204: { headers: { [name: string]: unknown }; content?: never };
    };
  };
}
