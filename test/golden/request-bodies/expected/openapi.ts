// Generated from golden/request-bodies/openapi.yaml by generator/emit/openapi. Do not edit.
import type { Document } from "./types.ts";

export interface paths {
  "/json": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["sendJson"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/merge-patch": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations["sendMergePatch"];
    trace?: never;
  };
  "/form": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["sendForm"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/multipart": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["sendMultipart"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/text": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: operations["sendText"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/bytes": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: operations["sendBytes"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/any/{name}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: operations["sendAny"];
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
  schemas: { Document: Document };
}

export interface operations {
  sendJson: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": Document } };
    responses: {
      /** Stored. */
      204: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  sendMergePatch: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: { content: { "application/merge-patch+json": Document } };
    responses: {
      /** Stored. */
      204: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  sendForm: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/x-www-form-urlencoded": { title: string; tags?: string[] } } };
    responses: {
      /** Stored. */
      204: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  sendMultipart: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: {
      content: {
        "multipart/form-data": {
          document: Document;
          /** The scanned page. */
          scan: unknown;
          attachments?: string[];
        };
      };
    };
    responses: {
      /** Stored. */
      204: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  sendText: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "text/plain": string } };
    responses: {
      /** Stored. */
      204: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  sendBytes: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/octet-stream": unknown } };
    responses: {
      /** Stored. */
      204: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  sendAny: {
    parameters: { query?: never; header?: never; path: { name: string }; cookie?: never };
    requestBody: { content: { "application/json": Document; "text/markdown": string; "application/pdf": unknown } };
    responses: {
      /** Stored. */
      204: { headers: { [name: string]: unknown }; content?: never };
    };
  };
}
