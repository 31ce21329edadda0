// Generated from golden/openapi-3-2/openapi.yaml by generator/emit/security. Do not edit.

/** What this API asks for, by security scheme. */
export type Credentials = Record<string, never>;
