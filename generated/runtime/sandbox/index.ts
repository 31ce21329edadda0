// Copied from generator/runtime/sandbox/index.ts. Do not edit.

/** The sandbox runtime: products behind their platform's rules, with state. Web standards only. */
export { createSandbox, type Sandbox } from "./create-sandbox.ts";
export type { FailedRequest, OverrideContext, OverrideHandler, Overrides, SandboxOptions } from "./sandbox-options.ts";
export type { SandboxMswOptions } from "./msw.ts";
export type { AnyBehaviour, Family, ProductParts, SandboxOperation, SandboxProduct } from "./product.ts";
export { BodyTooLargeError, type RequestHeaders, type SandboxRequest } from "./exchange/sandbox-request.ts";
export type { ResponseHeaders, SandboxBody, SandboxResponse } from "./exchange/sandbox-response.ts";
export type { LoggedExchange } from "./control/request-log.ts";
export { createMemoryStore } from "./store/memory-store.ts";
export type { Application, ApplicationKey, Awaitable, Store } from "./store/store.ts";
export { MockContractError } from "../mocks/respond/mock-contract-error.ts";
export { createApplication, revokeKey, rotateKey, type IssuedKey, type NewApplication } from "./applications/index.ts";
