// Copied from generator/runtime/mocks/parse/read-body.ts. Do not edit.

/** Reads and checks the body of a request. */
import type { MediaTypeContract, RequestBodyContract } from "../contract.ts";
import { isJsonArray } from "../schema/json-value.ts";
import type { Validator } from "../schema/validator.ts";
import { joinPath } from "../schema/violation.ts";
import type { Coercion } from "./coerce.ts";
import { decodeBody } from "./decode-body.ts";
import { contentSchemas } from "./item-schema.ts";
import { contentKeyFor, essenceOf } from "./media-type.ts";
import { BodyTooLargeError } from "./read-octets.ts";
import type { RequestSource } from "./request-source.ts";
import { ofBody, wholeViolation, type RequestViolation } from "./request-violation.ts";

/** What reading a body needs besides the request. */
export interface BodyReading extends Coercion {
  readonly validator: Validator;
}

/** A body that was read; `status` is what HTTP has for its violations. */
export interface BodyRead {
  /** Undefined where there is no body, or none that can be read. */
  readonly body?: unknown;
  /** The media type as the contract names it; as the request names it where that is a range. */
  readonly mediaType?: string;
  readonly violations: readonly RequestViolation[];
  readonly status?: 400 | 413 | 415;
  /** A text that two requests share only if their bodies do. */
  readonly fingerprint: string;
}

const utf8 = new TextDecoder();

/** Reads the body of a request by its media type. */
export async function readBody(
  source: Pick<RequestSource, "headers" | "octets">,
  contract: RequestBodyContract,
  reading: BodyReading,
): Promise<BodyRead> {
  const octets = await octetsOf(source);
  if (octets instanceof Error) return unreadable(octets);
  const contentType = source.headers.get("content-type");
  if (octets.byteLength === 0 && contentType === null) {
    return contract.required === true ? failed(400, wholeViolation("body", "body", "required", "is required")) : empty;
  }
  const keys = Object.keys(contract.content);
  // Without a media type the first that the document declares is the sender's best guess, and ours.
  const given = contentType ?? keys[0] ?? "application/octet-stream";
  const key = contentKeyFor(keys, given);
  const media = key === undefined ? undefined : contract.content[key];
  if (key === undefined || media === undefined)
    return failed(415, wholeViolation("header", "content-type", "mediaType", `must be ${keys.join(" or ")}`));
  const mediaType = key.includes("*") ? essenceOf(given) : key;
  const fingerprint = utf8.decode(octets);
  const decoded = await decodeBody(octets, fingerprint, given, media, reading);
  if ("malformed" in decoded)
    return { ...failed(400, wholeViolation("body", "body", "mediaType", decoded.malformed)), mediaType, fingerprint };
  const violations = violationsOf(decoded.body, media, mediaType, reading);
  return { body: decoded.body, mediaType, violations, fingerprint, ...(violations.length > 0 && { status: 400 }) };
}

async function octetsOf(source: Pick<RequestSource, "octets">): Promise<Uint8Array<ArrayBuffer> | Error> {
  try {
    return await source.octets();
  } catch (error) {
    return error instanceof Error ? error : new Error("The body cannot be read.", { cause: error });
  }
}

function unreadable(error: Error): BodyRead {
  if (!(error instanceof BodyTooLargeError))
    return failed(400, wholeViolation("body", "body", "body", "cannot be read"));
  const message = `must be at most ${error.limit} octets long`;
  return failed(413, wholeViolation("body", "body", "maxLength", message));
}

const empty: BodyRead = { violations: [], fingerprint: "" };

function failed(status: 400 | 413 | 415, violation: RequestViolation): BodyRead {
  return { status, violations: [violation], fingerprint: "" };
}

function violationsOf(
  body: unknown,
  media: MediaTypeContract,
  mediaType: string,
  { schemas, validator }: BodyReading,
): readonly RequestViolation[] {
  const { whole, item } = contentSchemas(media, mediaType, schemas);
  const inWhole = whole === undefined ? [] : validator.violations(whole, body);
  if (item === undefined || !isJsonArray(body)) return ofBody(inWhole);
  const inItems = body.flatMap((one, index) =>
    validator.violations(item, one).map((violation) => ({
      ...violation,
      path: joinPath(`[${index}]`, violation.path),
      pointer: `/${index}${violation.pointer}`,
    })),
  );
  return ofBody([...inWhole, ...inItems]);
}
