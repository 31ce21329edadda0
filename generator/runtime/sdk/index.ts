/** What the SDK is made of that does not depend on the documents. */
export * from "./client-options.ts";
export * from "./merge-options.ts";
export type * from "./published-types.ts";
export type { Rejection } from "./rejection.ts";
export { send } from "./send.ts";
export { inEveryForm } from "./end-user.ts";
export { mountedUrl } from "./mounted-url.ts";
