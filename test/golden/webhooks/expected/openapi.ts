// Generated from golden/webhooks/openapi.yaml by generator/emit/openapi. Do not edit.
import type { Payment } from "./types.ts";

export type paths = Record<string, never>;

export interface webhooks {
  "payment.settled": {
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { "application/json": Payment } };
      responses: {
        /** Received. */
        204: { headers: { [name: string]: unknown }; content?: never };
      };
    };
  };
  newMessage: {
    post: {
      parameters: { query?: never; header: { "X-Signature": string }; path?: never; cookie?: never };
      requestBody?: { content: { "application/json": { text: string } } };
      responses: {
        /** Received. */
        200: { headers: { [name: string]: unknown }; content: { "application/json": { ok?: boolean } } };
      };
    };
  };
}

export interface components {
  schemas: { Payment: Payment };
}

export type operations = Record<string, never>;
