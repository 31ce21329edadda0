// Generated from golden/security-schemes/openapi.yaml by generator/emit/openapi. Do not edit.

export interface paths {
  "/default": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["withTheDocumentsDefault"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/none": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["withNothing"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/both": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["withBoth"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/either": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["withEither"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/optional": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["withOptional"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/certificate": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["withCertificate"];
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
  withTheDocumentsDefault: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** Done. */
      204: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  withNothing: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** Done. */
      204: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  withBoth: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** Done. */
      204: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  withEither: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** Done. */
      204: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  withOptional: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** Done. */
      204: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  withCertificate: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** Done. */
      204: { headers: { [name: string]: unknown }; content?: never };
    };
  };
}
