// Generated from specs/accounts/v3/openapi.yaml by generator/emit/openapi. Do not edit.
import type {
  Account,
  AccountLinks,
  AccountList,
  AccountListLinks,
  BookingDateTime,
  ErrorEnvelope,
  Link,
  Party,
  Transaction,
  TransactionLinks,
  TransactionList,
  TransactionListLinks,
} from "./types.ts";

export interface paths {
  "/accounts/v3/accounts": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listAccounts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/v3/accounts/{accountId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getAccount"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/v3/accounts/{accountId}/transactions": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listTransactions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/v3/accounts/{accountId}/transactions/{transactionId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getTransaction"];
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
    BookingDateTime: BookingDateTime;
    Link: Link;
    AccountList: AccountList;
    AccountListLinks: AccountListLinks;
    Account: Account;
    AccountLinks: AccountLinks;
    TransactionList: TransactionList;
    TransactionListLinks: TransactionListLinks;
    Transaction: Transaction;
    TransactionLinks: TransactionLinks;
    Party: Party;
  };
}

export interface operations {
  listAccounts: {
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
      /** The accounts. */
      200: {
        headers: {
          /** Weak entity tag, a hash of the body. Two answers with the same tag carry the same content. */
          ETag?: string;
          /** The request headers that the answer depends on. */
          Vary?: string;
          /** How caches on the way may treat the answer. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: { "application/hal+json": AccountList; "application/json": AccountList };
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
  getAccount: {
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
        /** An `accountId` from any list of this session. */
        accountId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The account. */
      200: {
        headers: {
          /** Weak entity tag, a hash of the body. Two answers with the same tag carry the same content. */
          ETag?: string;
          /** The request headers that the answer depends on. */
          Vary?: string;
          /** How caches on the way may treat the answer. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: { "application/hal+json": Account; "application/json": Account };
      };
      /** The account is unknown or belongs to somebody else, or the API key is not accepted. */
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
  listTransactions: {
    parameters: {
      query?: {
        /** Earliest booking; an ISO 8601 date-time, with or without time zone. */
        fromBookingDateTime?: BookingDateTime;
        /** Latest booking; an ISO 8601 date-time, with or without time zone. */
        toBookingDateTime?: BookingDateTime;
        /** Bookings on a page. */
        pageSize?: number;
        /** The token in `_links.next.href` of the page before. */
        forwardPagingToken?: string;
      };
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
        /** An `accountId` from any list of this session. */
        accountId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of bookings. */
      200: {
        headers: {
          /** Weak entity tag, a hash of the body. Two answers with the same tag carry the same content. */
          ETag?: string;
          /** The request headers that the answer depends on. */
          Vary?: string;
          /** How caches on the way may treat the answer. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: { "application/hal+json": TransactionList; "application/json": TransactionList };
      };
      /** The account is unknown, a query parameter is invalid, or the API key is not accepted. */
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
  getTransaction: {
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
        /** An `accountId` from any list of this session. */
        accountId: string;
        /** The `transactionId` of a booking of this account. */
        transactionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The booking. */
      200: {
        headers: {
          /** Weak entity tag, a hash of the body. Two answers with the same tag carry the same content. */
          ETag?: string;
          /** The request headers that the answer depends on. */
          Vary?: string;
          /** How caches on the way may treat the answer. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: { "application/hal+json": Transaction; "application/json": Transaction };
      };
      /** The account or the booking is unknown, or the API key is not accepted. */
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
