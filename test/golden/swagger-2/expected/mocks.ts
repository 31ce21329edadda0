// Generated from golden/swagger-2/swagger.yaml by generator/emit/mocks. Do not edit.

import { createMocks, type MockHandler, type MockOptions, type Mocks } from "../runtime/mocks/index.ts";
import { contract } from "./contract.ts";
import type {
  ListItemsAnswers,
  ListItemsFailures,
  ListItemsInput,
  AddItemAnswers,
  AddItemInput,
  AddPhotoAnswers,
  AddPhotoInput,
  GetPhotoAnswers,
  GetPhotoInput,
} from "./operations/items.ts";
import type { LogInAnswers, LogInInput } from "./operations/login.ts";

/** One handler for each operation; each of them can be given in place of the default one. */
export interface Swagger2Handlers {
  /** `GET /items` */
  listItems: MockHandler<ListItemsInput, ListItemsAnswers | ListItemsFailures>;
  /** `POST /items` */
  addItem: MockHandler<AddItemInput, AddItemAnswers>;
  /** `POST /items/{id}/photo` */
  addPhoto: MockHandler<AddPhotoInput, AddPhotoAnswers>;
  /** `GET /items/{id}/photo` */
  getPhoto: MockHandler<GetPhotoInput, GetPhotoAnswers>;
  /** `POST /login` */
  logIn: MockHandler<LogInInput, LogInAnswers>;
}

/**
 * Makes mocks that answer as the document says: the first example of the lowest success status, or values made from
 * the schemas. The same request always gets the same answer. Use `fetch` as the client's, or `msw` with Mock Service
 * Worker.
 */
export function createSwagger2Mocks(options: MockOptions<Swagger2Handlers> = {}): Mocks<Swagger2Handlers> {
  return createMocks<Swagger2Handlers>(contract, options);
}
