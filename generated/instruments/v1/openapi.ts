// Generated from specs/instruments/v1/openapi.yaml by generator/emit/openapi. Do not edit.
import type {
  ErrorEnvelope,
  Instrument,
  InstrumentList,
  Isin,
  LimitOrderRequest,
  MarketOrderRequest,
  Order,
  OrderList,
  OrderRequest,
  OrderSide,
  OrderStatus,
  OrderType,
} from "./types.ts";

export interface paths {
  "/instruments/mgmt/v1/instruments": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listInstruments"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/instruments/mgmt/v1/instruments/{isinCode}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getInstrument"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/instruments/mgmt/v1/orders": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listOrders"];
    put?: never;
    post: operations["createOrder"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/instruments/mgmt/v1/orders/{orderId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getOrder"];
    put?: never;
    post?: never;
    delete: operations["cancelOrder"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export type webhooks = Record<string, never>;

export interface components {
  schemas: {
    InstrumentList: InstrumentList;
    Instrument: Instrument;
    OrderSide: OrderSide;
    OrderType: OrderType;
    OrderStatus: OrderStatus;
    OrderRequest: OrderRequest;
    MarketOrderRequest: MarketOrderRequest;
    LimitOrderRequest: LimitOrderRequest;
    OrderList: OrderList;
    Order: Order;
  };
}

export interface operations {
  listInstruments: {
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
      /** The instruments. */
      200: {
        headers: {
          /** Weak entity tag, a hash of the body. Two answers with the same tag carry the same content. */
          ETag?: string;
          /** The request headers that the answer depends on. */
          Vary?: string;
          [name: string]: unknown;
        };
        content: { "application/json": InstrumentList };
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
  getInstrument: {
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
        /** The `isinCode` of an instrument. */
        isinCode: Isin;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The instrument. */
      200: {
        headers: {
          /** Weak entity tag, a hash of the body. Two answers with the same tag carry the same content. */
          ETag?: string;
          /** The request headers that the answer depends on. */
          Vary?: string;
          [name: string]: unknown;
        };
        content: { "application/json": Instrument };
      };
      /** The instrument is unknown, or the API key is not accepted. */
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
  listOrders: {
    parameters: {
      query?: {
        /** Only orders that stand so. */
        status?: OrderStatus;
        /** Only orders of this instrument. */
        isinCode?: Isin;
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
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The orders; an empty list when there are none. */
      200: {
        headers: {
          /** Weak entity tag, a hash of the body. Two answers with the same tag carry the same content. */
          ETag?: string;
          /** The request headers that the answer depends on. */
          Vary?: string;
          [name: string]: unknown;
        };
        content: { "application/json": OrderList };
      };
      /** A query parameter is invalid, or the API key is not accepted. */
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
  createOrder: {
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
    requestBody: { content: { "application/json": OrderRequest } };
    responses: {
      /** The order was taken; `status` says whether it has been filled. */
      200: {
        headers: {
          /** Weak entity tag, a hash of the body. Two answers with the same tag carry the same content. */
          ETag?: string;
          /** The request headers that the answer depends on. */
          Vary?: string;
          [name: string]: unknown;
        };
        content: { "application/json": Order };
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
      /** The bank does not take this order, or the service failed. */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  getOrder: {
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
        /** The `orderId` of an order of the end user. */
        orderId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The order. */
      200: {
        headers: {
          /** Weak entity tag, a hash of the body. Two answers with the same tag carry the same content. */
          ETag?: string;
          /** The request headers that the answer depends on. */
          Vary?: string;
          [name: string]: unknown;
        };
        content: { "application/json": Order };
      };
      /** The order is unknown or belongs to somebody else, or the API key is not accepted. */
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
  cancelOrder: {
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
        /** The `orderId` of an order of the end user. */
        orderId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The order is cancelled. */
      200: {
        headers: {
          /** Weak entity tag, a hash of the body. Two answers with the same tag carry the same content. */
          ETag?: string;
          /** The request headers that the answer depends on. */
          Vary?: string;
          [name: string]: unknown;
        };
        content: { "application/json": Order };
      };
      /** The order is unknown or belongs to somebody else, or the API key is not accepted. */
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
      /** The order can no longer be cancelled, or the service failed. */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
}
