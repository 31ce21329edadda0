// Copied from generator/runtime/sandbox/control/operations/session-operations.ts. Do not edit.

import { schemaNamed } from "../control-schemas.ts";
import type { ControlOperation } from "../control-operation.ts";
import { jsonAnswer, noContent, problemAnswer } from "../json-answer.ts";
import { limitOf } from "../limit-of.ts";
import { applicationParameter, limitParameter, sessionParameters } from "../session-parameters.ts";
import { sessionBody } from "./session-body.ts";

/** Makes a session as new. */
const resetSession: ControlOperation = {
  operationId: "resetSession",
  method: "POST",
  path: "/reset",
  summary: "Makes a session as new",
  description: "Data, ids, clock and forced answers begin again. The session's snapshots stay.",
  parameters: sessionParameters,
  answers: { 200: { description: "The session, as new.", schema: schemaNamed("Session") } },
  handle({ parts, application, session }) {
    const reset = parts.sessions.of(application, session);
    reset.reset();
    return jsonAnswer(200, sessionBody(reset));
  },
};

/** The sessions that there are. */
const listSessions: ControlOperation = {
  operationId: "listSessions",
  method: "GET",
  path: "/sessions",
  summary: "The sessions, the last used first",
  description: "Of one application, where one is chosen; else of all.",
  parameters: [applicationParameter, limitParameter],
  answers: { 200: { description: "The sessions.", schema: schemaNamed("SessionList") } },
  handle({ parts, chosen, query }) {
    const all = parts.sessions.list(chosen.application);
    return jsonAnswer(200, { sessions: all.slice(0, limitOf(query)).map(sessionBody), total: all.length });
  },
};

/** Ends one session, or all of an application. */
const endSessions: ControlOperation = {
  operationId: "endSessions",
  method: "DELETE",
  path: "/sessions",
  summary: "Ends a session, or all sessions of an application",
  description: "With `session` that one, else all. Snapshots end with their session.",
  parameters: sessionParameters,
  answers: { 204: { description: "They have ended." } },
  handle({ parts, application, chosen }) {
    const ended =
      chosen.session === undefined ? parts.sessions.list(application).map(({ id }) => id) : [chosen.session];
    for (const id of ended) parts.sessions.end(application, id);
    return noContent();
  },
};

/** Ends the session that the path names. */
const endSession: ControlOperation = {
  operationId: "endSession",
  method: "DELETE",
  path: "/sessions/{id}",
  summary: "Ends a session",
  parameters: [
    { name: "id", in: "path", description: "The id of the session.", schema: { type: "string" } },
    applicationParameter,
  ],
  answers: { 204: { description: "It has ended." } },
  handle({ parts, application, path }) {
    const id = path.get("id") ?? "";
    return parts.sessions.end(application, id)
      ? noContent()
      : problemAnswer(404, `The application ${JSON.stringify(application)} has no session ${JSON.stringify(id)}.`);
  },
};

/** All that is done with whole sessions. */
export const sessionOperations: readonly ControlOperation[] = [resetSession, listSessions, endSessions, endSession];
