// Generated from specs/payments/v1/openapi.yaml by generator/emit/openapi. Do not edit.
import type {
  ErrorEnvelope,
  Payment,
  PaymentConfirmation,
  PaymentRequest,
  Transfer,
  TransferRequest,
} from "./types.ts";

export interface paths {
  "/v1/payments/initiate": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["initiatePayment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/payments/confirm": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["confirmPayment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/payments/transfer": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["createTransfer"];
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
    PaymentRequest: PaymentRequest;
    Payment: Payment;
    PaymentConfirmation: PaymentConfirmation;
    TransferRequest: TransferRequest;
    Transfer: Transfer;
  };
}

export interface operations {
  initiatePayment: {
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
    requestBody: { content: { "application/json": PaymentRequest } };
    responses: {
      /** The payment waits for its confirmation. */
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
        content: { "application/json": Payment };
      };
      /** A field is missing or invalid, or the API key is not accepted. */
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
      /** The payer's account is not the end user's, or the service failed. */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  confirmPayment: {
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
    requestBody: { content: { "application/json": PaymentConfirmation } };
    responses: {
      /** The money has moved. */
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
        content: { "application/json": Payment };
      };
      /** The `paymentId` is missing or no UUID, or the API key is not accepted. */
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
      /** The bank does not make this payment, or the service failed. */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  createTransfer: {
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
    requestBody: { content: { "application/json": TransferRequest } };
    responses: {
      /** The money has moved. */
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
        content: { "application/json": Transfer };
      };
      /** A field is missing or invalid, or the API key is not accepted. */
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
      /** The bank does not make this transfer, or the service failed. */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
}
