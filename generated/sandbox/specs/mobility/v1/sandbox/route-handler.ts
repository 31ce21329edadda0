// Copied from specs/mobility/v1/sandbox/route-handler.ts. Do not edit.

import type { MobilityHandlers } from "../../../../../mobility/v1/mocks.ts";
import type { BehaviourHandlers } from "../../../../../runtime/sandbox/behaviour/index.ts";
import { routesOf } from "./travel.ts";
import { readWaypoint, waypointId } from "./waypoint.ts";

/** How many routes are answered where the request does not say. */
const defaultLimit = 3;

/** Finds the ways between two places. */
export const listRoutes: BehaviourHandlers<MobilityHandlers>["listRoutes"] = (context) => {
  const { input, now } = context;
  const { mode = "CAR", limit = defaultLimit } = input;
  const from = readWaypoint(input.from);
  const to = readWaypoint(input.to);
  if (from.kind === "violation" || to.kind === "violation") {
    return context.invalid({
      ...(from.kind === "violation" && { from: from.violation }),
      ...(to.kind === "violation" && { to: to.violation }),
    });
  }
  const id = ["r", waypointId(input.from), waypointId(input.to), mode.toLowerCase()].join("-");
  const departure = input.departure ? Date.parse(input.departure) : now;
  const journey = { mode, from: from.value, to: to.value, departure, id };
  return { status: 200, body: { payload: routesOf(journey, limit) } };
};
