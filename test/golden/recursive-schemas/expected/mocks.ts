// Generated from golden/recursive-schemas/openapi.yaml by generator/emit/mocks. Do not edit.

import { createMocks, type MockHandler, type MockOptions, type Mocks } from "../runtime/mocks/index.ts";
import { contract } from "./contract.ts";
import type { AddTreeAnswers, AddTreeInput } from "./operations/trees.ts";

/** One handler for each operation; each of them can be given in place of the default one. */
export interface RecursiveSchemasHandlers {
  /** `POST /trees` */
  addTree: MockHandler<AddTreeInput, AddTreeAnswers>;
}

/**
 * Makes mocks that answer as the document says: the first example of the lowest success status, or values made from
 * the schemas. The same request always gets the same answer. Use `fetch` as the client's, or `msw` with Mock Service
 * Worker.
 */
export function createRecursiveSchemasMocks(
  options: MockOptions<RecursiveSchemasHandlers> = {},
): Mocks<RecursiveSchemasHandlers> {
  return createMocks<RecursiveSchemasHandlers>(contract, options);
}
