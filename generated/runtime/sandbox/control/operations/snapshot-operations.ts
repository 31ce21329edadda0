// Copied from generator/runtime/sandbox/control/operations/snapshot-operations.ts. Do not edit.

import type { SnapshotSummary } from "../../session/controlled-session.ts";
import { schemaNamed } from "../control-schemas.ts";
import type { ControlCall, ControlOperation, ControlParameter } from "../control-operation.ts";
import { jsonAnswer, noContent, problemAnswer } from "../json-answer.ts";
import { sessionParameters } from "../session-parameters.ts";
import { sessionBody, timeText } from "./session-body.ts";

const nameSchema = { type: "string", minLength: 1, maxLength: 200 } as const;
const nameParameter: ControlParameter = {
  name: "name",
  in: "path",
  description: "The name of the snapshot.",
  schema: nameSchema,
};
const parameters = [nameParameter, ...sessionParameters];

const listSnapshots: ControlOperation = {
  operationId: "listSnapshots",
  method: "GET",
  path: "/snapshots",
  summary: "The snapshots of a session, the oldest first",
  parameters: sessionParameters,
  answers: { 200: { description: "The snapshots.", schema: schemaNamed("SnapshotList") } },
  handle(call) {
    const all = snapshotsOf(call);
    return jsonAnswer(200, { snapshots: all.map(snapshotBody), total: all.length });
  },
};

const takeSnapshot: ControlOperation = {
  operationId: "takeSnapshot",
  method: "POST",
  path: "/snapshots",
  summary: "Keeps a session as it is, under the name in the body",
  parameters: sessionParameters,
  body: {
    required: true,
    requiredMembers: ["name"],
    properties: { name: nameSchema },
    example: { name: "before-payment" },
  },
  answers: { 201: { description: "The snapshot.", schema: schemaNamed("Snapshot") } },
  handle: (call) => take(call, String(call.body["name"] ?? "")),
};

const takeNamedSnapshot: ControlOperation = {
  operationId: "takeNamedSnapshot",
  method: "POST",
  path: "/snapshots/{name}",
  summary: "Keeps a session as it is, under the name in the path",
  description: "Data, the counter of ids and the clock are kept, in place of what the name stood for.",
  parameters,
  answers: { 201: { description: "The snapshot.", schema: schemaNamed("Snapshot") } },
  handle: (call) => take(call, call.path.get("name") ?? ""),
};

const getSnapshot: ControlOperation = {
  operationId: "getSnapshot",
  method: "GET",
  path: "/snapshots/{name}",
  summary: "A snapshot",
  parameters,
  answers: { 200: { description: "The snapshot.", schema: schemaNamed("Snapshot") } },
  handle(call) {
    const found = snapshotsOf(call).find(({ name }) => name === call.path.get("name"));
    return found === undefined ? unknownSnapshot(call) : jsonAnswer(200, snapshotBody(found));
  },
};

const restoreSnapshot: ControlOperation = {
  operationId: "restoreSnapshot",
  method: "POST",
  path: "/snapshots/{name}/restore",
  summary: "Makes a session what it was when the snapshot was taken",
  parameters,
  answers: { 200: { description: "The session, as it was.", schema: schemaNamed("Session") } },
  handle(call) {
    const session = call.parts.sessions.of(call.application, call.session);
    return session.restore(call.path.get("name") ?? "") ? jsonAnswer(200, sessionBody(session)) : unknownSnapshot(call);
  },
};

const removeSnapshots: ControlOperation = {
  operationId: "removeSnapshots",
  method: "DELETE",
  path: "/snapshots",
  summary: "Removes all snapshots of a session",
  parameters: sessionParameters,
  answers: { 204: { description: "They are removed." } },
  handle(call) {
    for (const { name } of snapshotsOf(call)) remove(call, name);
    return noContent();
  },
};

const removeSnapshot: ControlOperation = {
  operationId: "removeSnapshot",
  method: "DELETE",
  path: "/snapshots/{name}",
  summary: "Removes a snapshot",
  parameters,
  answers: { 204: { description: "It is removed." } },
  handle: (call) => (remove(call, call.path.get("name") ?? "") ? noContent() : unknownSnapshot(call)),
};

/** All that is done with snapshots. */
export const snapshotOperations: readonly ControlOperation[] = [
  listSnapshots,
  takeSnapshot,
  removeSnapshots,
  getSnapshot,
  takeNamedSnapshot,
  removeSnapshot,
  restoreSnapshot,
];

function take({ parts, application, session }: ControlCall, name: string) {
  const taken = parts.sessions.of(application, session).snapshot(name);
  return taken === undefined
    ? problemAnswer(409, "The session has as many snapshots as it may: remove one, or take one of the same name.")
    : jsonAnswer(201, snapshotBody(taken));
}

function snapshotsOf({ parts, application, session }: ControlCall): readonly SnapshotSummary[] {
  return parts.sessions.find(application, session)?.snapshots() ?? [];
}

function remove({ parts, application, session }: ControlCall, name: string): boolean {
  return parts.sessions.find(application, session)?.removeSnapshot(name) === true;
}

function unknownSnapshot({ session, path }: ControlCall) {
  const name = JSON.stringify(path.get("name") ?? "");
  return problemAnswer(404, `The session ${JSON.stringify(session)} has no snapshot ${name}.`);
}

function snapshotBody({ name, takenAt, changedRows }: SnapshotSummary): object {
  return { name, takenAt: timeText(takenAt), changedRows };
}
