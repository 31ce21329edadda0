// Generated from golden/one-of-discriminator/openapi.yaml by generator/emit/openapi. Do not edit.
import type { Card, Circle, Closed, Event, Method, Opened, Shape, Square, Transfer } from "./types.ts";

export interface paths {
  "/methods": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["addMethod"];
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
    Method: Method;
    Card: Card;
    Transfer: Transfer;
    Shape: Shape;
    circle: Circle;
    square: Square;
    Event: Event;
    Opened: Opened;
    Closed: Closed;
  };
}

export interface operations {
  addMethod: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": Method } };
    responses: {
      /** As it was added. */
      200: { headers: { [name: string]: unknown }; content: { "application/json": Method } };
    };
  };
}
