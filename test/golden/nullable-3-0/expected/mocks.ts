// Generated from golden/nullable-3-0/openapi.yaml by generator/emit/mocks. Do not edit.

import { createMocks, type MockHandler, type MockOptions, type Mocks } from "../runtime/mocks/index.ts";
import { contract } from "./contract.ts";
import type { GetPetAnswers, GetPetInput } from "./operations/pets.ts";

/** One handler for each operation; each of them can be given in place of the default one. */
export interface Nullable30Handlers {
  /** `GET /pets/{id}` */
  getPet: MockHandler<GetPetInput, GetPetAnswers>;
}

/**
 * Makes mocks that answer as the document says: the first example of the lowest success status, or values made from
 * the schemas. The same request always gets the same answer. Use `fetch` as the client's, or `msw` with Mock Service
 * Worker.
 */
export function createNullable30Mocks(options: MockOptions<Nullable30Handlers> = {}): Mocks<Nullable30Handlers> {
  return createMocks<Nullable30Handlers>(contract, options);
}
