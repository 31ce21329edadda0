// Copied from generator/runtime/sandbox/applications/index.ts. Do not edit.

/** Applications and their keys: what the command and the sandbox make, list and end them with. */
export { apiKeyPrefix, isMistypedKey, makeApiKey } from "./api-key.ts";
export { createApplication, newApplication, type IssuedKey, type NewApplication } from "./create-application.ts";
export { hasLiveKey, isLive, liveKeys } from "./live-key.ts";
export { revokeKey, type Revocation } from "./revoke-key.ts";
export { rotateKey } from "./rotate-key.ts";
