// Generated from golden/parameter-styles/openapi.yaml by generator/emit/mocks. Do not edit.

import { createMocks, type MockHandler, type MockOptions, type Mocks } from "../runtime/mocks/index.ts";
import { contract } from "./contract.ts";
import type { FindColoursAnswers, FindColoursInput } from "./operations/colours.ts";

/** One handler for each operation; each of them can be given in place of the default one. */
export interface ParameterStylesHandlers {
  /**
   * Finds colours
   *
   * `GET /palettes/{simple}/{label}/{matrix}/{matrixExploded}`
   */
  findColours: MockHandler<FindColoursInput, FindColoursAnswers>;
}

/**
 * Makes mocks that answer as the document says: the first example of the lowest success status, or values made from
 * the schemas. The same request always gets the same answer. Use `fetch` as the client's, or `msw` with Mock Service
 * Worker.
 */
export function createParameterStylesMocks(
  options: MockOptions<ParameterStylesHandlers> = {},
): Mocks<ParameterStylesHandlers> {
  return createMocks<ParameterStylesHandlers>(contract, options);
}
