// Generated from golden/all-of-inheritance/openapi.yaml by generator/emit/mocks. Do not edit.

import { createMocks, type MockHandler, type MockOptions, type Mocks } from "../runtime/mocks/index.ts";
import { contract } from "./contract.ts";
import type { ListAnimalsAnswers, ListAnimalsInput } from "./operations/animals.ts";

/** One handler for each operation; each of them can be given in place of the default one. */
export interface AllOfInheritanceHandlers {
  /** `GET /animals` */
  listAnimals: MockHandler<ListAnimalsInput, ListAnimalsAnswers>;
}

/**
 * Makes mocks that answer as the document says: the first example of the lowest success status, or values made from
 * the schemas. The same request always gets the same answer. Use `fetch` as the client's, or `msw` with Mock Service
 * Worker.
 */
export function createAllOfInheritanceMocks(
  options: MockOptions<AllOfInheritanceHandlers> = {},
): Mocks<AllOfInheritanceHandlers> {
  return createMocks<AllOfInheritanceHandlers>(contract, options);
}
