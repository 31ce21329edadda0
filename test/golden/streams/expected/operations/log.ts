// Generated from golden/streams/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type Call,
  call,
  type CallOptions,
  type Client,
  type Operation,
  type ServerSentEvent,
  textEventStream,
} from "../../runtime/client/index.ts";

/** The input of {@link followLog}. */
export type FollowLogInput = Record<string, never>;

/** What {@link followLog} resolves to. */
export type FollowLogResult = AsyncIterable<ServerSentEvent<string>>;

/** The answers of {@link followLog} that are no errors. */
export type FollowLogAnswers = Answer<200, FollowLogResult>;

/** The error answers of {@link followLog}, by status. */
export type FollowLogFailures = never;

export const followLogOperation: Operation<FollowLogInput, FollowLogAnswers, FollowLogFailures> = {
  operationId: "followLog",
  method: "GET",
  path: "/log",
  responses: { 200: [textEventStream] },
};

/**
 * Follows the log
 *
 * `GET /log`
 */
export function followLog(
  client: Client,
  input: FollowLogInput = {},
  options?: CallOptions,
): Call<FollowLogAnswers, FollowLogFailures> {
  return call(client, followLogOperation, input, options);
}
