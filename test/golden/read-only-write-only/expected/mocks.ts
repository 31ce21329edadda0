// Generated from golden/read-only-write-only/openapi.yaml by generator/emit/mocks. Do not edit.

import { createMocks, type MockHandler, type MockOptions, type Mocks } from "../runtime/mocks/index.ts";
import { contract } from "./contract.ts";
import type { CreateUserAnswers, CreateUserInput } from "./operations/users.ts";
import type { ReplaceGroupAnswers, ReplaceGroupInput } from "./operations/groups.ts";

/** One handler for each operation; each of them can be given in place of the default one. */
export interface ReadOnlyWriteOnlyHandlers {
  /** `POST /users` */
  createUser: MockHandler<CreateUserInput, CreateUserAnswers>;
  /** `PUT /groups` */
  replaceGroup: MockHandler<ReplaceGroupInput, ReplaceGroupAnswers>;
}

/**
 * Makes mocks that answer as the document says: the first example of the lowest success status, or values made from
 * the schemas. The same request always gets the same answer. Use `fetch` as the client's, or `msw` with Mock Service
 * Worker.
 */
export function createReadOnlyWriteOnlyMocks(
  options: MockOptions<ReadOnlyWriteOnlyHandlers> = {},
): Mocks<ReadOnlyWriteOnlyHandlers> {
  return createMocks<ReadOnlyWriteOnlyHandlers>(contract, options);
}
