// Generated from golden/streams/openapi.yaml by generator/emit/openapi. Do not edit.
import type { Message } from "./types.ts";

export interface paths {
  "/rooms/{room}/messages": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["followMessages"];
    put?: never;
    post: operations["sendMessages"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/log": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["followLog"];
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
  schemas: { Message: Message };
}

export interface operations {
  followMessages: {
    parameters: { query?: never; header?: never; path: { room: string }; cookie?: never };
    requestBody?: never;
    responses: {
      /** An event a message; its data is JSON. */
      200: {
        headers: { [name: string]: unknown };
        content: { "text/event-stream": { event?: "message"; data: string } };
      };
    };
  };
  sendMessages: {
    parameters: { query?: never; header?: never; path: { room: string }; cookie?: never };
    requestBody: { content: { "application/x-ndjson": Message } };
    responses: {
      /** A receipt for each message. */
      200: { headers: { [name: string]: unknown }; content: { "application/jsonl": { id: string } } };
    };
  };
  followLog: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** Events with text as their data. */
      200: { headers: { [name: string]: unknown }; content: { "text/event-stream": string } };
    };
  };
}
