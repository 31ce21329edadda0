// Generated from golden/no-operation-ids/openapi.yaml by generator/emit/openapi. Do not edit.

export interface paths {
  "/": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/accounts": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getV1Accounts"];
    put?: never;
    post: operations["postV1Accounts"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/accounts/{accountId}/transactions/{transaction-id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getV1AccountsByAccountIdTransactionsByTransactionId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/reports/{year}.{format}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getV1ReportsByYearByFormat"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/accounts:freeze": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["postV1AccountsFreeze"];
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
  get: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** It lives. */
      204: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  getV1Accounts: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** None. */
      204: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  postV1Accounts: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** Opened. */
      204: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  getV1AccountsByAccountIdTransactionsByTransactionId: {
    parameters: {
      query?: never;
      header?: never;
      path: { accountId: string; "transaction-id": string };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** None. */
      204: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  getV1ReportsByYearByFormat: {
    parameters: { query?: never; header?: never; path: { year: number; format: "csv" | "pdf" }; cookie?: never };
    requestBody?: never;
    responses: {
      /** None. */
      204: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  postV1AccountsFreeze: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      /** Frozen. */
      204: { headers: { [name: string]: unknown }; content?: never };
    };
  };
}
