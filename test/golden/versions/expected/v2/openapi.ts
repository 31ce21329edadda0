// Generated from golden/versions/v2/openapi.yaml by generator/emit/openapi. Do not edit.

export interface paths {
  "/v2/rates": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listRates"];
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
  schemas: Record<string, never>;
}

export interface operations {
  listRates: {
    parameters: {
      query?: {
        /** Such as `EUR`. */
        currency?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The rates. */
      200: { headers: { [name: string]: unknown }; content: { "application/json": { [key: string]: number } } };
    };
  };
}
