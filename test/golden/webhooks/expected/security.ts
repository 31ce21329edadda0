// Generated from golden/webhooks/openapi.yaml by generator/emit/security. Do not edit.

/** What this API asks for, by security scheme. */
export type Credentials = Record<string, never>;
