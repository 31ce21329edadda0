// Generated from golden/multi-file/openapi.yaml by generator/emit/mocks. Do not edit.

import { createMocks, type MockHandler, type MockOptions, type Mocks } from "../runtime/mocks/index.ts";
import { contract } from "./contract.ts";
import type {
  ListProductsAnswers,
  ListProductsInput,
  GetProductAnswers,
  GetProductFailures,
  GetProductInput,
} from "./operations/products.ts";
import type { GetCartAnswers, GetCartInput } from "./operations/cart.ts";

/** One handler for each operation; each of them can be given in place of the default one. */
export interface MultiFileHandlers {
  /** `GET /products` */
  listProducts: MockHandler<ListProductsInput, ListProductsAnswers>;
  /** `GET /products/{id}` */
  getProduct: MockHandler<GetProductInput, GetProductAnswers | GetProductFailures>;
  /** `GET /cart` */
  getCart: MockHandler<GetCartInput, GetCartAnswers>;
}

/**
 * Makes mocks that answer as the document says: the first example of the lowest success status, or values made from
 * the schemas. The same request always gets the same answer. Use `fetch` as the client's, or `msw` with Mock Service
 * Worker.
 */
export function createMultiFileMocks(options: MockOptions<MultiFileHandlers> = {}): Mocks<MultiFileHandlers> {
  return createMocks<MultiFileHandlers>(contract, options);
}
