// Generated from golden/servers-with-variables/openapi.yaml by generator/emit/openapi. Do not edit.

export interface paths {
  "/tenants": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listTenants"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/files": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listFiles"];
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
  listTenants: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** None. */
      204: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listFiles: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** None. */
      204: { headers: { [name: string]: unknown }; content?: never };
    };
  };
}
