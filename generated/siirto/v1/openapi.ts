// Generated from specs/siirto/v1/openapi.yaml by generator/emit/openapi. Do not edit.
import type {
  AccessToken,
  ErrorEnvelope,
  PhoneNumber,
  Recipient,
  RejectReason,
  TokenRequestInput,
  Transfer,
  TransferList,
  TransferRequest,
  TransferStatus,
} from "./types.ts";

export interface paths {
  "/siirto/v1/oauth/token": {
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
  "/siirto/v1/transfers": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listTransfers"];
    put?: never;
    post: operations["createTransfer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/siirto/v1/transfers/{transferId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getTransfer"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/siirto/v1/recipients/{phone}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getRecipient"];
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
    PhoneNumber: PhoneNumber;
    TransferStatus: TransferStatus;
    RejectReason: RejectReason;
    TransferRequest: TransferRequest;
    TransferList: TransferList;
    Transfer: Transfer;
    Recipient: Recipient;
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
  listTransfers: {
    parameters: {
      query?: {
        /** Only the transfer with this stamp. */
        stamp?: string;
        /** Only transfers created at this time or later. */
        from?: string;
        /** Only transfers created before this time. */
        to?: string;
        /** At most so many transfers. */
        limit?: number;
        /** How many transfers to skip. */
        offset?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The transfers; an empty list when there are none. */
      200: { headers: { [name: string]: unknown }; content: { "application/json": TransferList } };
      /** A query parameter is invalid. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The access token or the signature is missing, unknown or expired. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  createTransfer: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": TransferRequest } };
    responses: {
      /** The transfer, usually with its final status. */
      200: { headers: { [name: string]: unknown }; content: { "application/json": Transfer } };
      /** A field is missing or invalid, or the stamp belongs to another transfer. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The access token or the signature is missing, unknown or expired. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  getTransfer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The `transfer_id` of a transfer of the merchant. */
        transferId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The transfer. */
      200: { headers: { [name: string]: unknown }; content: { "application/json": Transfer } };
      /** The transfer is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The access token or the signature is missing, unknown or expired. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  getRecipient: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Telephone number with country code (E.164). */
        phone: PhoneNumber;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Whether the number is registered; a number that is not is no error. */
      200: { headers: { [name: string]: unknown }; content: { "application/json": Recipient } };
      /** The telephone number is malformed. */
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
