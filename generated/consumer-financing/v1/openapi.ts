// Generated from specs/consumer-financing/v1/openapi.yaml by generator/emit/openapi. Do not edit.
import type {
  Applicant,
  Application,
  ApplicationList,
  ApplicationRequest,
  ApplicationStatus,
  Calculation,
  CalculationRequest,
  Channel,
  ErrorEnvelope,
  Instalment,
  Product,
  ProductList,
} from "./types.ts";

export interface paths {
  "/consumer-financing/v1/products": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listProducts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/consumer-financing/v1/calculations": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["createCalculation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/consumer-financing/v1/applications": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listApplications"];
    put?: never;
    post: operations["createApplication"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/consumer-financing/v1/applications/{applicationId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getApplication"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/consumer-financing/v1/applications/{applicationId}/confirm": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["confirmApplication"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/consumer-financing/v1/applications/{applicationId}/cancel": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["cancelApplication"];
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
    ProductList: ProductList;
    Product: Product;
    CalculationRequest: CalculationRequest;
    Calculation: Calculation;
    Instalment: Instalment;
    Channel: Channel;
    ApplicationStatus: ApplicationStatus;
    Applicant: Applicant;
    ApplicationRequest: ApplicationRequest;
    ApplicationList: ApplicationList;
    Application: Application;
  };
}

export interface operations {
  listProducts: {
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
      /** The products. */
      200: {
        headers: {
          /** Weak entity tag, a hash of the body. Two answers with the same tag carry the same content. */
          ETag?: string;
          /** The request headers that the answer depends on. */
          Vary?: string;
          [name: string]: unknown;
        };
        content: { "application/json": ProductList };
      };
      /**
       * A header, a parameter or the body is missing or invalid, or the API key is not accepted. The same request
       * will fail again.
       */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
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
  createCalculation: {
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
    requestBody: { content: { "application/json": CalculationRequest } };
    responses: {
      /** The plan. */
      200: {
        headers: {
          /** Weak entity tag, a hash of the body. Two answers with the same tag carry the same content. */
          ETag?: string;
          /** The request headers that the answer depends on. */
          Vary?: string;
          [name: string]: unknown;
        };
        content: { "application/json": Calculation };
      };
      /** A field is missing or outside the limits of the product, or the API key is not accepted. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
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
  listApplications: {
    parameters: {
      query?: {
        /** Only applications that stand so. */
        status?: ApplicationStatus;
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
      /** The applications; an empty list when there are none. */
      200: {
        headers: {
          /** Weak entity tag, a hash of the body. Two answers with the same tag carry the same content. */
          ETag?: string;
          /** The request headers that the answer depends on. */
          Vary?: string;
          [name: string]: unknown;
        };
        content: { "application/json": ApplicationList };
      };
      /** `status` is invalid, or the API key is not accepted. */
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
  createApplication: {
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
    requestBody: { content: { "application/json": ApplicationRequest } };
    responses: {
      /** The application with its decision. */
      200: {
        headers: {
          /** Weak entity tag, a hash of the body. Two answers with the same tag carry the same content. */
          ETag?: string;
          /** The request headers that the answer depends on. */
          Vary?: string;
          [name: string]: unknown;
        };
        content: { "application/json": Application };
      };
      /** A field is missing or outside the limits of the product, or the API key is not accepted. */
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
  getApplication: {
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
        /** The `applicationId` of an application of the end user. */
        applicationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The application. */
      200: {
        headers: {
          /** Weak entity tag, a hash of the body. Two answers with the same tag carry the same content. */
          ETag?: string;
          /** The request headers that the answer depends on. */
          Vary?: string;
          [name: string]: unknown;
        };
        content: { "application/json": Application };
      };
      /** The application is unknown or somebody else's, or the API key is not accepted. */
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
  confirmApplication: {
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
        /** The `applicationId` of an application of the end user. */
        applicationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The application, now `CONFIRMED`. */
      200: {
        headers: {
          /** Weak entity tag, a hash of the body. Two answers with the same tag carry the same content. */
          ETag?: string;
          /** The request headers that the answer depends on. */
          Vary?: string;
          [name: string]: unknown;
        };
        content: { "application/json": Application };
      };
      /** The application is unknown or somebody else's, or the API key is not accepted. */
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
      /** The application is not approved, or the service failed. */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  cancelApplication: {
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
        /** The `applicationId` of an application of the end user. */
        applicationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The application, now `CANCELLED`. */
      200: {
        headers: {
          /** Weak entity tag, a hash of the body. Two answers with the same tag carry the same content. */
          ETag?: string;
          /** The request headers that the answer depends on. */
          Vary?: string;
          [name: string]: unknown;
        };
        content: { "application/json": Application };
      };
      /** The application is unknown or somebody else's, or the API key is not accepted. */
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
      /** The application can no longer be withdrawn, or the service failed. */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
}
