// Generated from golden/type-arrays-3-1/openapi.yaml by generator/emit/mocks. Do not edit.

import { createMocks, type MockHandler, type MockOptions, type Mocks } from "../runtime/mocks/index.ts";
import { contract } from "./contract.ts";
import type { AddMeasureAnswers, AddMeasureInput } from "./operations/measures.ts";

/** One handler for each operation; each of them can be given in place of the default one. */
export interface TypeArrays31Handlers {
  /** `POST /measures` */
  addMeasure: MockHandler<AddMeasureInput, AddMeasureAnswers>;
}

/**
 * Makes mocks that answer as the document says: the first example of the lowest success status, or values made from
 * the schemas. The same request always gets the same answer. Use `fetch` as the client's, or `msw` with Mock Service
 * Worker.
 */
export function createTypeArrays31Mocks(options: MockOptions<TypeArrays31Handlers> = {}): Mocks<TypeArrays31Handlers> {
  return createMocks<TypeArrays31Handlers>(contract, options);
}
