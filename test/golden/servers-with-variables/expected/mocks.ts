// Generated from golden/servers-with-variables/openapi.yaml by generator/emit/mocks. Do not edit.

import { createMocks, type MockHandler, type MockOptions, type Mocks } from "../runtime/mocks/index.ts";
import { contract } from "./contract.ts";
import type { ListTenantsAnswers, ListTenantsInput } from "./operations/tenants.ts";
import type { ListFilesAnswers, ListFilesInput } from "./operations/files.ts";

/** One handler for each operation; each of them can be given in place of the default one. */
export interface ServersWithVariablesHandlers {
  /** `GET /tenants` */
  listTenants: MockHandler<ListTenantsInput, ListTenantsAnswers>;
  /** `GET /files` */
  listFiles: MockHandler<ListFilesInput, ListFilesAnswers>;
}

/**
 * Makes mocks that answer as the document says: the first example of the lowest success status, or values made from
 * the schemas. The same request always gets the same answer. Use `fetch` as the client's, or `msw` with Mock Service
 * Worker.
 */
export function createServersWithVariablesMocks(
  options: MockOptions<ServersWithVariablesHandlers> = {},
): Mocks<ServersWithVariablesHandlers> {
  return createMocks<ServersWithVariablesHandlers>(contract, options);
}
