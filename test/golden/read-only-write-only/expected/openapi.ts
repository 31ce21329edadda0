// Generated from golden/read-only-write-only/openapi.yaml by generator/emit/openapi. Do not edit.
import type { Audit, Group, GroupInput, Label, User, UserInput } from "./types.ts";

export interface paths {
  "/users": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["createUser"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/groups": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: operations["replaceGroup"];
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
  schemas: { User: User; Group: Group; Label: Label; Audit: Audit };
}

export interface operations {
  createUser: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": UserInput } };
    responses: {
      /** The user. */
      201: { headers: { [name: string]: unknown }; content: { "application/json": User } };
    };
  };
  replaceGroup: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": GroupInput } };
    responses: {
      /** The group. */
      200: { headers: { [name: string]: unknown }; content: { "application/json": Group } };
    };
  };
}
