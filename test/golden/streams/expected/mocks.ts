// Generated from golden/streams/openapi.yaml by generator/emit/mocks. Do not edit.

import { createMocks, type MockHandler, type MockOptions, type Mocks } from "../runtime/mocks/index.ts";
import { contract } from "./contract.ts";
import type {
  FollowMessagesAnswers,
  FollowMessagesInput,
  SendMessagesAnswers,
  SendMessagesInput,
} from "./operations/rooms.ts";
import type { FollowLogAnswers, FollowLogInput } from "./operations/log.ts";

/** One handler for each operation; each of them can be given in place of the default one. */
export interface StreamsHandlers {
  /**
   * Follows the messages of a room
   *
   * `GET /rooms/{room}/messages`
   */
  followMessages: MockHandler<FollowMessagesInput, FollowMessagesAnswers>;
  /**
   * Sends messages, one JSON text a line
   *
   * `POST /rooms/{room}/messages`
   */
  sendMessages: MockHandler<SendMessagesInput, SendMessagesAnswers>;
  /**
   * Follows the log
   *
   * `GET /log`
   */
  followLog: MockHandler<FollowLogInput, FollowLogAnswers>;
}

/**
 * Makes mocks that answer as the document says: the first example of the lowest success status, or values made from
 * the schemas. The same request always gets the same answer. Use `fetch` as the client's, or `msw` with Mock Service
 * Worker.
 */
export function createStreamsMocks(options: MockOptions<StreamsHandlers> = {}): Mocks<StreamsHandlers> {
  return createMocks<StreamsHandlers>(contract, options);
}
