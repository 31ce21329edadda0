// Generated from specs/pivo/v1/openapi.yaml by generator/emit/openapi. Do not edit.
import type {
  AccessToken,
  ErrorEnvelope,
  Merchant,
  PaymentDecision,
  PaymentForm,
  PaymentOrder,
  PaymentOrderRequest,
  PaymentStatus,
  PhoneNumber,
  Refund,
  RefundRequest,
  TokenRequestInput,
} from "./types.ts";

export interface paths {
  "/oauth/token": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["createToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payments": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["createPayment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payments/{paymentId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getPayment"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payments/{paymentId}/page": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["showPaymentPage"];
    put?: never;
    post: operations["submitPaymentPage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payments/{paymentId}/refunds": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["createRefund"];
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
    PaymentStatus: PaymentStatus;
    Merchant: Merchant;
    PaymentOrderRequest: PaymentOrderRequest;
    PhoneNumber: PhoneNumber;
    PaymentForm: PaymentForm;
    PaymentOrder: PaymentOrder;
    PaymentDecision: PaymentDecision;
    RefundRequest: RefundRequest;
    Refund: Refund;
  };
}

export interface operations {
  createToken: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": TokenRequestInput } };
    responses: {
      /** The token. */
      200: { headers: { [name: string]: unknown }; content: { "application/json": AccessToken } };
      /** A field is missing or invalid. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The client is unknown or its secret is wrong. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  createPayment: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: {
      content: { "application/json": PaymentOrderRequest; "application/x-www-form-urlencoded": PaymentForm };
    };
    responses: {
      /** The order was created from JSON. */
      200: { headers: { [name: string]: unknown }; content: { "application/json": PaymentOrder } };
      /** The order was created from a form. The browser goes on to the payment page. */
      303: {
        headers: {
          /** The payment page. */
          Location: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A field is missing or invalid, or the stamp was used before. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The access token or the signature is missing, unknown or expired. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  getPayment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The `id` of a payment order. */
        paymentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The order. */
      200: { headers: { [name: string]: unknown }; content: { "application/json": PaymentOrder } };
      /** The order is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The access token or the signature is missing, unknown or expired. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  showPaymentPage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The `id` of a payment order. */
        paymentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The page. */
      200: { headers: { [name: string]: unknown }; content: { "text/html": string } };
      /** The order is unknown, or a field is invalid. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  submitPaymentPage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The `id` of a payment order. */
        paymentId: string;
      };
      cookie?: never;
    };
    requestBody: { content: { "application/x-www-form-urlencoded": PaymentDecision } };
    responses: {
      /** The browser returns to the merchant. */
      303: {
        headers: {
          /** The URL of the order that fits its status; the page again while the order waits. */
          Location: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The order is unknown, or a field is invalid. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  createRefund: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The `id` of a payment order. */
        paymentId: string;
      };
      cookie?: never;
    };
    requestBody?: { content: { "application/json": RefundRequest } };
    responses: {
      /** The refund was made. */
      200: { headers: { [name: string]: unknown }; content: { "application/json": Refund } };
      /** The order is unknown or was not paid, or the amount is more than is left. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The access token or the signature is missing, unknown or expired. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
}
