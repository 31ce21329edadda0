import type { BranchesHandlers } from "@op/branches/v1/mocks";
import { defineBehaviour } from "@op/sandbox/behaviour";
import { branchHandlers } from "./sandbox/branch-handlers.ts";

/** Branches: searches over data that no call changes. */
export const behaviour = defineBehaviour<BranchesHandlers>(branchHandlers);
