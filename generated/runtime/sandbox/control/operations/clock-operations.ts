// Copied from generator/runtime/sandbox/control/operations/clock-operations.ts. Do not edit.

import { schemaNamed } from "../control-schemas.ts";
import type { ControlCall, ControlOperation } from "../control-operation.ts";
import { after, parseDuration } from "../duration.ts";
import { invalidAnswer, jsonAnswer } from "../json-answer.ts";
import { sessionParameters } from "../session-parameters.ts";
import { timeText } from "./session-body.ts";

/** The times that a clock may show: as far as all that is written with them has four digits for the year. */
const earliest = Date.UTC(1970, 0, 1);
const latest = Date.UTC(4000, 0, 1);

const clockAnswer = { 200: { description: "The clock.", schema: schemaNamed("Clock") } };

const getClock: ControlOperation = {
  operationId: "getClock",
  method: "GET",
  path: "/clock",
  summary: "The time of a session",
  parameters: sessionParameters,
  answers: clockAnswer,
  handle: clockOf,
};

const setClock: ControlOperation = {
  operationId: "setClock",
  method: "PUT",
  path: "/clock",
  summary: "Sets the time of a session, moves it, or stops it",
  description: "`now` counts first, then `advance`, then `frozen`. A frozen clock that is moved stays frozen.",
  parameters: sessionParameters,
  body: {
    required: true,
    properties: {
      now: { type: "string", format: "date-time", description: "RFC 3339." },
      advance: { type: "string", description: "A duration (ISO 8601): `P1D`, `PT2H`, `-P1M`. Days have 24 hours." },
      frozen: { type: "boolean" },
    },
    example: { advance: "P1D", frozen: true },
  },
  answers: clockAnswer,
  handle: set,
};

const resetClock: ControlOperation = {
  operationId: "resetClock",
  method: "DELETE",
  path: "/clock",
  summary: "Lets a session have the sandbox's own time again",
  parameters: sessionParameters,
  answers: clockAnswer,
  handle(call) {
    sessionOf(call).clock.reset();
    return clockOf(call);
  },
};

/** All that is done with a session's clock. */
export const clockOperations: readonly ControlOperation[] = [getClock, setClock, resetClock];

function sessionOf({ parts, application, session }: ControlCall) {
  return parts.sessions.of(application, session);
}

function clockOf(call: ControlCall) {
  const { clock } = sessionOf(call);
  return jsonAnswer(200, { now: timeText(clock.now()), frozen: clock.isFrozen });
}

function set(call: ControlCall) {
  const { now, advance, frozen } = call.body;
  if (now === undefined && advance === undefined && frozen === undefined) {
    return invalidAnswer([{ path: "", message: "must have one of now, advance, frozen" }]);
  }
  const { clock } = sessionOf(call);
  const from = typeof now === "string" ? Date.parse(now) : clock.now();
  const duration = typeof advance === "string" ? parseDuration(advance) : { months: 0, days: 0, milliseconds: 0 };
  if (duration === undefined) {
    return invalidAnswer([{ path: "advance", message: "must be a duration of ISO 8601, such as P1D or PT2H" }]);
  }
  const to = after(from, duration);
  if (!(to >= earliest && to < latest)) {
    return invalidAnswer([
      { path: now === undefined ? "advance" : "now", message: "must lead to a year of 1970 to 3999" },
    ]);
  }
  if (frozen === true) clock.freeze();
  if (now !== undefined || advance !== undefined) clock.moveTo(to);
  if (frozen === false) clock.unfreeze();
  return clockOf(call);
}
