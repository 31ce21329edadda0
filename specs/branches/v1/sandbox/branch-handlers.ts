import type { BranchesHandlers } from "@op/branches/v1/mocks";
import type { BehaviourHandlers } from "@op/sandbox/behaviour";
import { prefersGeoJson } from "../../../common/sandbox/geo/prefers-geo-json.ts";
import { readSearch } from "../../../common/sandbox/geo/search-places.ts";
import { branchFeatures, branchList, findBranches } from "./branch-answers.ts";

const geoJson = "application/geo+json";
const json = "application/json";

/** The searches of Branches; Mobility answers the same ones under its earlier path. */
export const branchHandlers: BehaviourHandlers<BranchesHandlers> = {
  listBranches(context) {
    const { input, now, headers } = context;
    const search = readSearch(input);
    if (search.kind === "violations") return context.invalid(search.of);
    const found = findBranches(search.value, input, now);
    return prefersGeoJson(headers.get("accept"))
      ? { status: 200, mediaType: geoJson, body: branchFeatures(found, input.lang ?? "fi") }
      : { status: 200, mediaType: json, body: branchList(found) };
  },

  listBranchesAsJson(context) {
    const { input, now } = context;
    const search = readSearch(input);
    if (search.kind === "violations") return context.invalid(search.of);
    return { status: 200, body: branchList(findBranches(search.value, input, now)) };
  },

  listBranchesAsGeoJson(context) {
    const { input, now } = context;
    const search = readSearch(input);
    if (search.kind === "violations") return context.invalid(search.of);
    const found = findBranches(search.value, input, now);
    return { status: 200, body: branchFeatures(found, input.lang ?? "fi") };
  },
};
