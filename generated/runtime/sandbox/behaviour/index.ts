// Copied from generator/runtime/sandbox/behaviour/index.ts. Do not edit.

/** What a product's behaviour is written with. Web standards only. */
export {
  defineBehaviour,
  type AuthorizeContext,
  type Behaviour,
  type BehaviourHandler,
  type BehaviourHandlers,
  type Refusal,
} from "./behaviour.ts";
export { constantBody } from "./constant-body.ts";
export type { BehaviourContext, BusinessCodeIn, EndUser, ViolationIn } from "./behaviour-context.ts";
export { definePlatform, type EndUserToken, type Platform } from "./platform.ts";
export type { RequestHeaders } from "../exchange/sandbox-request.ts";
export type { SessionIds } from "../session/session.ts";
export {
  collection,
  SessionFullError,
  type Collection,
  type CollectionDefinition,
  type State,
} from "../session/state.ts";
