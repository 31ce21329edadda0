// Copied from generator/runtime/sandbox/control/session-parameters.ts. Do not edit.

import type { SchemaContract } from "../../mocks/schema-contract.ts";
import type { ControlParameter } from "./control-operation.ts";

/** How a body chooses the session, where it has one. */
export const sessionMembers: Readonly<Record<string, SchemaContract>> = {
  application: { type: "string", description: "The id of the application whose session is meant." },
  session: { type: "string", description: "The id of the session, as `x-session-id` gives it." },
};

/** How a query chooses the application. */
export const applicationParameter: ControlParameter = {
  name: "application",
  in: "query",
  description:
    "The id of the application. Without it the key in `x-api-key` tells which, and without that it is `default`.",
  schema: { type: "string" },
};

/** How a query chooses the session of an application. */
export const sessionParameters: readonly ControlParameter[] = [
  applicationParameter,
  {
    name: "session",
    in: "query",
    description: "The id of the session. Without it `x-session-id` tells which, and without that it is `default`.",
    schema: { type: "string" },
  },
];

/** How many items of a list are told at most. */
export const limitParameter: ControlParameter = {
  name: "limit",
  in: "query",
  description: "How many are told at most; by default 100.",
  schema: { type: "integer", minimum: 1, maximum: 1000, default: 100 },
};
