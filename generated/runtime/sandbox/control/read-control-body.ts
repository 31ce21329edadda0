// Copied from generator/runtime/sandbox/control/read-control-body.ts. Do not edit.

import { isJsonObject, type JsonObject } from "../../mocks/schema/json-value.ts";
import { BodyTooLargeError, type SandboxRequest } from "../exchange/sandbox-request.ts";
import type { SandboxResponse } from "../exchange/sandbox-response.ts";
import { invalidAnswer, problemAnswer } from "./json-answer.ts";

/** The longest body that the control takes, in octets. */
const maxBodySize = 262_144;

/** The body of a request to the control, or the answer that tells what is wrong with it. */
export type ReadControlBody =
  | { readonly kind: "body"; readonly body: JsonObject | undefined }
  | { readonly kind: "refused"; readonly answer: SandboxResponse };

/**
 * Reads a body as JSON, whatever its media type says: `curl -d` calls all that it sends a form.
 *
 * @returns no body where none was sent.
 */
export async function readControlBody(request: SandboxRequest): Promise<ReadControlBody> {
  const octets = await octetsOf(request);
  if (octets === undefined || octets.byteLength > maxBodySize) {
    return refused(problemAnswer(413, `A body may have ${maxBodySize} octets.`));
  }
  if (octets.byteLength === 0) return { kind: "body", body: undefined };
  try {
    const body: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(octets));
    if (isJsonObject(body)) return { kind: "body", body };
    return refused(invalidAnswer([{ path: "", message: "must be a JSON object" }]));
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : "it is not UTF-8";
    return refused(invalidAnswer([{ path: "", message: `must be JSON: ${reason}` }]));
  }
}

function refused(answer: SandboxResponse): ReadControlBody {
  return { kind: "refused", answer };
}

/** Undefined for more than is read. */
async function octetsOf(request: SandboxRequest): Promise<Uint8Array | undefined> {
  try {
    return await request.octets();
  } catch (error) {
    if (error instanceof BodyTooLargeError) return undefined;
    throw error;
  }
}
