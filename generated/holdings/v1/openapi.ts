// Generated from specs/holdings/v1/openapi.yaml by generator/emit/openapi. Do not edit.
import type {
  CustomerId,
  ErrorEnvelope,
  FundHolding,
  FundHoldingInfo,
  Holdings,
  HoldingsInfo,
  HoldingsSum,
  InstrumentHoldingInfo,
} from "./types.ts";

export interface paths {
  "/v1/holdings": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getHoldings"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/holdings/{ownerId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getHoldingsByOwner"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/holdings/info/v1/holdings": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getHoldingsInfo"];
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
    Holdings: Holdings;
    HoldingsInfo: HoldingsInfo;
    HoldingsSum: HoldingsSum;
    FundHolding: FundHolding;
    FundHoldingInfo: FundHoldingInfo;
    InstrumentHoldingInfo: InstrumentHoldingInfo;
  };
}

export interface operations {
  getHoldings: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Names the in-memory data session of the sandbox. What calls with one session id change (payments, orders,
         * custodies) only calls with the same id and API key see; without it they share the application's default
         * session. A session that nobody uses for 24 hours is dropped.
         */
        "x-session-id"?: string;
        /**
         * Identifier of this request, chosen by the caller, to find it again in logs. Any text; it is not validated.
         */
        "x-request-id"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The holdings; both lists are empty when there are none. */
      200: {
        headers: {
          /** Weak entity tag, a hash of the body. Two answers with the same tag carry the same content. */
          ETag?: string;
          /** The request headers that the answer depends on. */
          Vary?: string;
          /**
           * Session cookie `connect.sid`, set on every call that did not send one. Clients may ignore it: the data
           * session is named by `x-session-id`.
           */
          "Set-Cookie"?: string;
          [name: string]: unknown;
        };
        content: { "application/json": Holdings };
      };
      /**
       * A header, a parameter or the body is missing or invalid, or the API key is not accepted. The same request
       * will fail again.
       */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The end-user token is missing or unknown. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /**
       * The application has used up its calls of the day. The headers, which no other answer has, say when it may go
       * on.
       */
      429: {
        headers: {
          /** Calls that an application may make in a day, counted over all products together. */
          "X-RateLimit-Limit": number;
          /** Calls left until the reset. */
          "X-RateLimit-Remaining": number;
          /** When the count starts again, in Unix seconds. That is the next midnight in Helsinki. */
          "X-RateLimit-Reset": number;
          [name: string]: unknown;
        };
        content: { "application/json": ErrorEnvelope };
      };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  getHoldingsByOwner: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Names the in-memory data session of the sandbox. What calls with one session id change (payments, orders,
         * custodies) only calls with the same id and API key see; without it they share the application's default
         * session. A session that nobody uses for 24 hours is dropped.
         */
        "x-session-id"?: string;
        /**
         * Identifier of this request, chosen by the caller, to find it again in logs. Any text; it is not validated.
         */
        "x-request-id"?: string;
      };
      path: {
        /** The end user's own customer id. In the sandbox it must equal the end-user token. */
        ownerId: CustomerId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The holdings; both lists are empty when there are none. */
      200: {
        headers: {
          /** Weak entity tag, a hash of the body. Two answers with the same tag carry the same content. */
          ETag?: string;
          /** The request headers that the answer depends on. */
          Vary?: string;
          /**
           * Session cookie `connect.sid`, set on every call that did not send one. Clients may ignore it: the data
           * session is named by `x-session-id`.
           */
          "Set-Cookie"?: string;
          [name: string]: unknown;
        };
        content: { "application/json": Holdings };
      };
      /** `ownerId` is not the end user's, or the API key is not accepted. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The end-user token is missing or unknown. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /**
       * The application has used up its calls of the day. The headers, which no other answer has, say when it may go
       * on.
       */
      429: {
        headers: {
          /** Calls that an application may make in a day, counted over all products together. */
          "X-RateLimit-Limit": number;
          /** Calls left until the reset. */
          "X-RateLimit-Remaining": number;
          /** When the count starts again, in Unix seconds. That is the next midnight in Helsinki. */
          "X-RateLimit-Reset": number;
          [name: string]: unknown;
        };
        content: { "application/json": ErrorEnvelope };
      };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  getHoldingsInfo: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Names the in-memory data session of the sandbox. What calls with one session id change (payments, orders,
         * custodies) only calls with the same id and API key see; without it they share the application's default
         * session. A session that nobody uses for 24 hours is dropped.
         */
        "x-session-id"?: string;
        /**
         * Identifier of this request, chosen by the caller, to find it again in logs. Any text; it is not validated.
         */
        "x-request-id"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The holdings; both lists are empty when there are none. */
      200: {
        headers: {
          /** Weak entity tag, a hash of the body. Two answers with the same tag carry the same content. */
          ETag?: string;
          /** The request headers that the answer depends on. */
          Vary?: string;
          [name: string]: unknown;
        };
        content: { "application/json": HoldingsInfo };
      };
      /**
       * A header, a parameter or the body is missing or invalid, or the API key is not accepted. The same request
       * will fail again.
       */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The end-user token is missing or unknown. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /**
       * The application has used up its calls of the day. The headers, which no other answer has, say when it may go
       * on.
       */
      429: {
        headers: {
          /** Calls that an application may make in a day, counted over all products together. */
          "X-RateLimit-Limit": number;
          /** Calls left until the reset. */
          "X-RateLimit-Remaining": number;
          /** When the count starts again, in Unix seconds. That is the next midnight in Helsinki. */
          "X-RateLimit-Reset": number;
          [name: string]: unknown;
        };
        content: { "application/json": ErrorEnvelope };
      };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
}
