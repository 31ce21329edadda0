// Generated from specs/branches/v1/openapi.yaml by generator/emit/mocks. Do not edit.

import { createMocks, type MockHandler, type MockOptions, type Mocks } from "../../runtime/mocks/index.ts";
import { contract } from "./contract.ts";
import type {
  ListBranchesAnswers,
  ListBranchesFailures,
  ListBranchesInput,
  ListBranchesAsJsonAnswers,
  ListBranchesAsJsonFailures,
  ListBranchesAsJsonInput,
  ListBranchesAsGeoJsonAnswers,
  ListBranchesAsGeoJsonFailures,
  ListBranchesAsGeoJsonInput,
} from "./operations/branches.ts";

/** One handler for each operation; each of them can be given in place of the default one. */
export interface BranchesHandlers {
  /**
   * Searches branches
   *
   * `GET /branches/v1/branches`
   */
  listBranches: MockHandler<ListBranchesInput, ListBranchesAnswers | ListBranchesFailures>;
  /**
   * Searches branches, answers as JSON
   *
   * `GET /branches/v1/branches.json`
   */
  listBranchesAsJson: MockHandler<ListBranchesAsJsonInput, ListBranchesAsJsonAnswers | ListBranchesAsJsonFailures>;
  /**
   * Searches branches, answers as GeoJSON
   *
   * `GET /branches/v1/branches.geojson`
   */
  listBranchesAsGeoJson: MockHandler<
    ListBranchesAsGeoJsonInput,
    ListBranchesAsGeoJsonAnswers | ListBranchesAsGeoJsonFailures
  >;
}

/**
 * Makes mocks that answer as the document says: the first example of the lowest success status, or values made from
 * the schemas. The same request always gets the same answer. Use `fetch` as the client's, or `msw` with Mock Service
 * Worker.
 */
export function createBranchesMocks(options: MockOptions<BranchesHandlers> = {}): Mocks<BranchesHandlers> {
  return createMocks<BranchesHandlers>(contract, options);
}
