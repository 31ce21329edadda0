// Generated from specs/mobility/v1/openapi.yaml by generator/emit/openapi. Do not edit.
import type {
  BranchFeatureCollection,
  BranchList,
  ErrorEnvelope,
  Location,
  LocationFeature,
  LocationFeatureCollection,
  LocationList,
  LocationProperties,
  LocationType,
  Price,
  Route,
  RouteLeg,
  RouteList,
  TravelMode,
  Waypoint,
} from "./types.ts";

export interface paths {
  "/mobility/v1/branches": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listBranches"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mobility/v1/branches.json": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listBranchesAsJson"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mobility/v1/branches.geojson": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listBranchesAsGeoJson"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mobility/v1/locations": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listLocations"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mobility/v1/locations.geojson": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listLocationsAsGeoJson"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mobility/v1/locations/{locationId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getLocation"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mobility/v1/routes": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listRoutes"];
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
    LocationType: LocationType;
    TravelMode: TravelMode;
    Waypoint: Waypoint;
    LocationList: LocationList;
    Location: Location;
    LocationFeatureCollection: LocationFeatureCollection;
    LocationFeature: LocationFeature;
    LocationProperties: LocationProperties;
    RouteList: RouteList;
    Route: Route;
    RouteLeg: RouteLeg;
    Price: Price;
  };
}

export interface operations {
  listBranches: {
    parameters: {
      query?: {
        /**
         * Only places inside this box: longitude and latitude of its south-west corner, then of its north-east corner.
         * The numbers are separated by a comma, with or without spaces, or by white space.
         */
        bbox?: string;
        /**
         * Nearest first, seen from this point: longitude, latitude. The numbers are separated by a comma, with or
         * without spaces, or by white space.
         */
        location?: string;
        /** The same as `location`, in the other order: latitude, longitude. */
        latlong?: string;
        /**
         * Only places whose name, town, bank or address contains this text, in either language and in upper or lower
         * case.
         */
        query?: string;
        /** At most so many places; the closest ones together with `location` or `latlong`. */
        limit?: number;
        /** Language of the texts when the answer is GeoJSON. JSON answers carry both languages. */
        lang?: "fi" | "sv";
        /** Only branches that are open now (`true`) or closed now (`false`). */
        isOpen?: boolean;
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
      /** The branches; an empty list when none match. */
      200: {
        headers: {
          /** Weak entity tag, a hash of the body. Two answers with the same tag carry the same content. */
          ETag?: string;
          /** The request headers that the answer depends on. */
          Vary?: string;
          [name: string]: unknown;
        };
        content: { "application/json": BranchList; "application/geo+json": BranchFeatureCollection };
      };
      /** A query parameter is invalid, or the API key is not accepted. */
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
  listBranchesAsJson: {
    parameters: {
      query?: {
        /**
         * Only places inside this box: longitude and latitude of its south-west corner, then of its north-east corner.
         * The numbers are separated by a comma, with or without spaces, or by white space.
         */
        bbox?: string;
        /**
         * Nearest first, seen from this point: longitude, latitude. The numbers are separated by a comma, with or
         * without spaces, or by white space.
         */
        location?: string;
        /** The same as `location`, in the other order: latitude, longitude. */
        latlong?: string;
        /**
         * Only places whose name, town, bank or address contains this text, in either language and in upper or lower
         * case.
         */
        query?: string;
        /** At most so many places; the closest ones together with `location` or `latlong`. */
        limit?: number;
        /** Language of the texts when the answer is GeoJSON. JSON answers carry both languages. */
        lang?: "fi" | "sv";
        /** Only branches that are open now (`true`) or closed now (`false`). */
        isOpen?: boolean;
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
      /** The branches; an empty list when none match. */
      200: {
        headers: {
          /** Weak entity tag, a hash of the body. Two answers with the same tag carry the same content. */
          ETag?: string;
          /** The request headers that the answer depends on. */
          Vary?: string;
          [name: string]: unknown;
        };
        content: { "application/json": BranchList };
      };
      /** A query parameter is invalid, or the API key is not accepted. */
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
  listBranchesAsGeoJson: {
    parameters: {
      query?: {
        /**
         * Only places inside this box: longitude and latitude of its south-west corner, then of its north-east corner.
         * The numbers are separated by a comma, with or without spaces, or by white space.
         */
        bbox?: string;
        /**
         * Nearest first, seen from this point: longitude, latitude. The numbers are separated by a comma, with or
         * without spaces, or by white space.
         */
        location?: string;
        /** The same as `location`, in the other order: latitude, longitude. */
        latlong?: string;
        /**
         * Only places whose name, town, bank or address contains this text, in either language and in upper or lower
         * case.
         */
        query?: string;
        /** At most so many places; the closest ones together with `location` or `latlong`. */
        limit?: number;
        /** Language of the texts when the answer is GeoJSON. JSON answers carry both languages. */
        lang?: "fi" | "sv";
        /** Only branches that are open now (`true`) or closed now (`false`). */
        isOpen?: boolean;
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
      /** The branches; a collection without features when none match. */
      200: {
        headers: {
          /** Weak entity tag, a hash of the body. Two answers with the same tag carry the same content. */
          ETag?: string;
          /** The request headers that the answer depends on. */
          Vary?: string;
          [name: string]: unknown;
        };
        content: { "application/geo+json": BranchFeatureCollection };
      };
      /** A query parameter is invalid, or the API key is not accepted. */
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
  listLocations: {
    parameters: {
      query?: {
        /**
         * Only places inside this box: longitude and latitude of its south-west corner, then of its north-east corner.
         * The numbers are separated by a comma, with or without spaces, or by white space.
         */
        bbox?: string;
        /**
         * Nearest first, seen from this point: longitude, latitude. The numbers are separated by a comma, with or
         * without spaces, or by white space.
         */
        location?: string;
        /** The same as `location`, in the other order: latitude, longitude. */
        latlong?: string;
        /**
         * Only places whose name, town, bank or address contains this text, in either language and in upper or lower
         * case.
         */
        query?: string;
        /** At most so many places; the closest ones together with `location` or `latlong`. */
        limit?: number;
        /** Language of the texts when the answer is GeoJSON. JSON answers carry both languages. */
        lang?: "fi" | "sv";
        /** Only places of these kinds. Repeat it for several. */
        type?: LocationType[];
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
      /** The places; an empty list when none match. */
      200: {
        headers: {
          /** Weak entity tag, a hash of the body. Two answers with the same tag carry the same content. */
          ETag?: string;
          /** The request headers that the answer depends on. */
          Vary?: string;
          [name: string]: unknown;
        };
        content: { "application/json": LocationList; "application/geo+json": LocationFeatureCollection };
      };
      /** A query parameter is invalid, or the API key is not accepted. */
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
  listLocationsAsGeoJson: {
    parameters: {
      query?: {
        /**
         * Only places inside this box: longitude and latitude of its south-west corner, then of its north-east corner.
         * The numbers are separated by a comma, with or without spaces, or by white space.
         */
        bbox?: string;
        /**
         * Nearest first, seen from this point: longitude, latitude. The numbers are separated by a comma, with or
         * without spaces, or by white space.
         */
        location?: string;
        /** The same as `location`, in the other order: latitude, longitude. */
        latlong?: string;
        /**
         * Only places whose name, town, bank or address contains this text, in either language and in upper or lower
         * case.
         */
        query?: string;
        /** At most so many places; the closest ones together with `location` or `latlong`. */
        limit?: number;
        /** Language of the texts when the answer is GeoJSON. JSON answers carry both languages. */
        lang?: "fi" | "sv";
        /** Only places of these kinds. Repeat it for several. */
        type?: LocationType[];
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
      /** The places; a collection without features when none match. */
      200: {
        headers: {
          /** Weak entity tag, a hash of the body. Two answers with the same tag carry the same content. */
          ETag?: string;
          /** The request headers that the answer depends on. */
          Vary?: string;
          [name: string]: unknown;
        };
        content: { "application/geo+json": LocationFeatureCollection };
      };
      /** A query parameter is invalid, or the API key is not accepted. */
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
  getLocation: {
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
        /** The `id` of a place. */
        locationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The place. */
      200: {
        headers: {
          /** Weak entity tag, a hash of the body. Two answers with the same tag carry the same content. */
          ETag?: string;
          /** The request headers that the answer depends on. */
          Vary?: string;
          [name: string]: unknown;
        };
        content: { "application/json": Location };
      };
      /** The place is unknown, or the API key is not accepted. */
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
  listRoutes: {
    parameters: {
      query: {
        /** Where to start, as longitude and latitude, or as the `id` of a place. */
        from: Waypoint;
        /** Where to go, as longitude and latitude, or as the `id` of a place. */
        to: Waypoint;
        /** How to travel. */
        mode?: TravelMode;
        /** When to leave; now if absent. */
        departure?: string;
        /** At most so many routes. */
        limit?: number;
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
      /** The routes; an empty list when there is no way. */
      200: {
        headers: {
          /** Weak entity tag, a hash of the body. Two answers with the same tag carry the same content. */
          ETag?: string;
          /** The request headers that the answer depends on. */
          Vary?: string;
          [name: string]: unknown;
        };
        content: { "application/json": RouteList };
      };
      /** A query parameter is missing or invalid, or the API key is not accepted. */
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
}
