// Copied from generator/runtime/sandbox/behaviour/constant-body.ts. Do not edit.

/** Bodies that never change: they are written, and their entity tag is made, once for all who get them. */
import { etagOf } from "../gateway/etag.ts";

/** A body as it is sent. */
interface WrittenConstant {
  readonly text: string;
  readonly etag: string;
}

/** What each is written as, from when it is first asked for. */
const constants = new WeakMap<object, WrittenConstant | undefined>();

/**
 * Declares a body that many requests are answered with to be constant. It is frozen, with all that is in it.
 *
 * @returns the body itself.
 */
export function constantBody<Body extends object>(body: Body): Body {
  freeze(body);
  constants.set(body, undefined);
  return body;
}

/** Whether a body was declared to be constant. */
export function isConstantBody(body: unknown): body is object {
  return typeof body === "object" && body !== null && constants.has(body);
}

/** The JSON of a constant body, and the tag of that. */
export function writtenConstant(body: object): WrittenConstant {
  const known = constants.get(body);
  if (known !== undefined) return known;
  const text = JSON.stringify(body);
  const written = { text, etag: etagOf(text) };
  constants.set(body, written);
  return written;
}

function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const member of Object.values(value)) freeze(member);
}
