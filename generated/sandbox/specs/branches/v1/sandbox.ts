// Copied from specs/branches/v1/sandbox.ts. Do not edit.

import type { BranchesHandlers } from "../../../../branches/v1/mocks.ts";
import { defineBehaviour } from "../../../../runtime/sandbox/behaviour/index.ts";
import { branchHandlers } from "./sandbox/branch-handlers.ts";

/** Branches: searches over data that no call changes. */
export const behaviour = defineBehaviour<BranchesHandlers>(branchHandlers);
