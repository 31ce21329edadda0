// Generated from specs/mobility/v1/openapi.yaml by generator/emit/mocks. Do not edit.

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
import type {
  ListLocationsAnswers,
  ListLocationsFailures,
  ListLocationsInput,
  ListLocationsAsGeoJsonAnswers,
  ListLocationsAsGeoJsonFailures,
  ListLocationsAsGeoJsonInput,
  GetLocationAnswers,
  GetLocationFailures,
  GetLocationInput,
} from "./operations/locations.ts";
import type { ListRoutesAnswers, ListRoutesFailures, ListRoutesInput } from "./operations/routes.ts";

/** One handler for each operation; each of them can be given in place of the default one. */
export interface MobilityHandlers {
  /**
   * Searches branches
   *
   * `GET /mobility/v1/branches`
   */
  listBranches: MockHandler<ListBranchesInput, ListBranchesAnswers | ListBranchesFailures>;
  /**
   * Searches branches, answers as JSON
   *
   * `GET /mobility/v1/branches.json`
   */
  listBranchesAsJson: MockHandler<ListBranchesAsJsonInput, ListBranchesAsJsonAnswers | ListBranchesAsJsonFailures>;
  /**
   * Searches branches, answers as GeoJSON
   *
   * `GET /mobility/v1/branches.geojson`
   */
  listBranchesAsGeoJson: MockHandler<
    ListBranchesAsGeoJsonInput,
    ListBranchesAsGeoJsonAnswers | ListBranchesAsGeoJsonFailures
  >;
  /**
   * Searches places
   *
   * `GET /mobility/v1/locations`
   */
  listLocations: MockHandler<ListLocationsInput, ListLocationsAnswers | ListLocationsFailures>;
  /**
   * Searches places, answers as GeoJSON
   *
   * `GET /mobility/v1/locations.geojson`
   */
  listLocationsAsGeoJson: MockHandler<
    ListLocationsAsGeoJsonInput,
    ListLocationsAsGeoJsonAnswers | ListLocationsAsGeoJsonFailures
  >;
  /**
   * Reads one place
   *
   * `GET /mobility/v1/locations/{locationId}`
   */
  getLocation: MockHandler<GetLocationInput, GetLocationAnswers | GetLocationFailures>;
  /**
   * Finds routes from A to B
   *
   * `GET /mobility/v1/routes`
   */
  listRoutes: MockHandler<ListRoutesInput, ListRoutesAnswers | ListRoutesFailures>;
}

/**
 * Makes mocks that answer as the document says: the first example of the lowest success status, or values made from
 * the schemas. The same request always gets the same answer. Use `fetch` as the client's, or `msw` with Mock Service
 * Worker.
 */
export function createMobilityMocks(options: MockOptions<MobilityHandlers> = {}): Mocks<MobilityHandlers> {
  return createMocks<MobilityHandlers>(contract, options);
}
