// Generated from golden/name-collisions/openapi.yaml by generator/emit/mocks. Do not edit.

import { createMocks, type MockHandler, type MockOptions, type Mocks } from "../runtime/mocks/index.ts";
import { contract } from "./contract.ts";
import type {
  DeleteAnswers,
  DeleteInput,
  GetItemAnswers,
  GetItemInput,
  GetItem2Answers,
  GetItem2Input,
} from "./operations/things.ts";
import type { Json2Answers, Json2Input } from "./operations/index-operations.ts";
import type { _2faAnswers, _2faInput } from "./operations/con-operations.ts";

/** One handler for each operation; each of them can be given in place of the default one. */
export interface NameCollisionsHandlers {
  /** `PUT /items/{id}` */
  delete_: MockHandler<DeleteInput, DeleteAnswers>;
  /** `GET /a` */
  getItem: MockHandler<GetItemInput, GetItemAnswers>;
  /** `GET /b` */
  getItem2: MockHandler<GetItem2Input, GetItem2Answers>;
  /** `GET /c` */
  json2: MockHandler<Json2Input, Json2Answers>;
  /** `GET /d` */
  _2fa: MockHandler<_2faInput, _2faAnswers>;
}

/**
 * Makes mocks that answer as the document says: the first example of the lowest success status, or values made from
 * the schemas. The same request always gets the same answer. Use `fetch` as the client's, or `msw` with Mock Service
 * Worker.
 */
export function createNameCollisionsMocks(
  options: MockOptions<NameCollisionsHandlers> = {},
): Mocks<NameCollisionsHandlers> {
  return createMocks<NameCollisionsHandlers>(contract, options);
}
