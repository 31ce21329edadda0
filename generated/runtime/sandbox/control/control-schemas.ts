// Copied from generator/runtime/sandbox/control/control-schemas.ts. Do not edit.

import type { SchemaContract, SchemaRegistry } from "../../mocks/schema-contract.ts";
import { forcedMembers } from "./forced-schema.ts";

const text: SchemaContract = { type: "string" };
const time: SchemaContract = { type: "string", format: "date-time" };
const count: SchemaContract = { type: "integer", minimum: 0 };
const texts: SchemaContract = { type: "array", items: text };

/** A list of things in an object of its own, so that more can be told of it later. */
function listOf(name: string, items: SchemaContract): SchemaContract {
  return closed({ [name]: { type: "array", items }, total: count }, [name, "total"]);
}

/** An object that has these members, and no others. */
function closed(properties: Readonly<Record<string, SchemaContract>>, required: readonly string[]): SchemaContract {
  return { type: "object", required, properties, additionalProperties: false };
}

const described: Readonly<Record<string, SchemaContract>> = {
  Sandbox: closed(
    {
      name: text,
      version: text,
      description: text,
      products: texts,
      links: { type: "object", additionalProperties: text },
    },
    ["name", "description", "products", "links"],
  ),
  Session: closed(
    {
      application: text,
      session: text,
      changedRows: { ...count, description: "Rows that were added, replaced or deleted." },
      snapshots: texts,
      forcedAnswers: count,
      now: { ...time, description: "The session's time." },
      frozen: { type: "boolean" },
      lastUsed: time,
    },
    ["application", "session", "changedRows", "snapshots", "forcedAnswers", "now", "frozen", "lastUsed"],
  ),
  Snapshot: closed({ name: text, takenAt: time, changedRows: count }, ["name", "takenAt", "changedRows"]),
  Request: closed(
    {
      time,
      method: text,
      path: { type: "string", description: "With the query." },
      status: { type: "integer", description: "`0` where the connection was cut." },
      ms: { type: "number", minimum: 0, description: "How long the answer took." },
      application: { type: "string", description: "Absent where the request had no valid key." },
      session: text,
      product: text,
      operation: text,
      violations: { type: "object", additionalProperties: text },
      why: { type: "string", description: "Why it failed." },
      errorIds: texts,
      curl: { type: "string", description: "The request as a command for a shell, its credentials redacted." },
    },
    ["time", "method", "path", "status", "ms", "session", "curl"],
  ),
  Clock: closed({ now: time, frozen: { type: "boolean" } }, ["now", "frozen"]),
  ForcedAnswer: closed(forcedMembers, ["times"]),
  Maintenance: closed({ on: { type: "boolean" }, products: texts }, ["on", "products"]),
  Problem: {
    type: "object",
    required: ["type", "title", "status", "detail"],
    properties: {
      type: text,
      title: text,
      status: { type: "integer" },
      detail: text,
      violations: { type: "array", items: closed({ path: text, message: text }, ["path", "message"]) },
    },
  },
};

/** The schemas of the control's document by their names. */
export const controlSchemas: Readonly<Record<string, SchemaContract>> = {
  ...described,
  SessionList: listOf("sessions", schemaNamed("Session")),
  SnapshotList: listOf("snapshots", schemaNamed("Snapshot")),
  RequestList: listOf("requests", schemaNamed("Request")),
  ForcedAnswerList: listOf("forced", schemaNamed("ForcedAnswer")),
};

/** Refers to a schema of the control's document. */
export function schemaNamed(name: string): SchemaContract {
  return { $ref: `#/components/schemas/${name}` };
}

/** The schemas by what refers to them. */
export const controlRegistry: SchemaRegistry = Object.fromEntries(
  Object.entries(controlSchemas).map(([name, schema]) => [`#/components/schemas/${name}`, schema]),
);
