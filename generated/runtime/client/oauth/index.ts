// Copied from generator/runtime/client/oauth/index.ts. Do not edit.

/** OAuth 2 tokens, for packages whose document has a client credentials flow. */
export { clientCredentials, type ClientCredentialsOptions, type TokenSource } from "./client-credentials.ts";
export { refreshingFetch } from "./refreshing-fetch.ts";
export { TokenError } from "./token-error.ts";
export type { ClientSecret } from "./token-request.ts";
export { withClientCredentials, type TokenEndpoint } from "./with-client-credentials.ts";
