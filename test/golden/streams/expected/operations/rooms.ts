// Generated from golden/streams/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type Call,
  call,
  type CallOptions,
  type Client,
  eventStream,
  ndjson,
  of,
  type Operation,
  type ServerSentEvent,
} from "../../runtime/client/index.ts";
import type { Message } from "../types.ts";

/** The input of {@link followMessages}. */
export interface FollowMessagesInput {
  room: string;
}

/** What {@link followMessages} resolves to. */
export type FollowMessagesResult = AsyncIterable<ServerSentEvent<Message>>;

/** The answers of {@link followMessages} that are no errors. */
export type FollowMessagesAnswers = Answer<200, FollowMessagesResult>;

/** The error answers of {@link followMessages}, by status. */
export type FollowMessagesFailures = never;

export const followMessagesOperation: Operation<FollowMessagesInput, FollowMessagesAnswers, FollowMessagesFailures> = {
  operationId: "followMessages",
  method: "GET",
  path: "/rooms/{room}/messages",
  parameters: [{ name: "room", in: "path" }],
  responses: { 200: [eventStream] },
};

/**
 * Follows the messages of a room
 *
 * `GET /rooms/{room}/messages`
 */
export function followMessages(
  client: Client,
  input: FollowMessagesInput,
  options?: CallOptions,
): Call<FollowMessagesAnswers, FollowMessagesFailures> {
  return call(client, followMessagesOperation, input, options);
}

/** The input of {@link sendMessages}. */
export interface SendMessagesInput {
  room: string;
  body: readonly Message[] | AsyncIterable<Message>;
}

/** What {@link sendMessages} resolves to. */
export type SendMessagesResult = AsyncIterable<{ id: string }>;

/** The answers of {@link sendMessages} that are no errors. */
export type SendMessagesAnswers = Answer<200, SendMessagesResult>;

/** The error answers of {@link sendMessages}, by status. */
export type SendMessagesFailures = never;

export const sendMessagesOperation: Operation<SendMessagesInput, SendMessagesAnswers, SendMessagesFailures> = {
  operationId: "sendMessages",
  method: "POST",
  path: "/rooms/{room}/messages",
  parameters: [{ name: "room", in: "path" }],
  requestBody: [ndjson],
  responses: { 200: [of("application/jsonl", ndjson)] },
};

/**
 * Sends messages, one JSON text a line
 *
 * `POST /rooms/{room}/messages`
 */
export function sendMessages(
  client: Client,
  input: SendMessagesInput,
  options?: CallOptions,
): Call<SendMessagesAnswers, SendMessagesFailures> {
  return call(client, sendMessagesOperation, input, options);
}
