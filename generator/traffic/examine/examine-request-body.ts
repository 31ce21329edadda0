import type { MediaType } from "../../model/operation.ts";
import { contentSchemas } from "../../runtime/mocks/parse/item-schema.ts";
import { contentKeyFor } from "../../runtime/mocks/parse/media-type.ts";
import type { ParsedRequest } from "../../runtime/mocks/parse/parse-request.ts";
import type { RequestViolation } from "../../runtime/mocks/parse/request-violation.ts";
import { isJsonArray, ownMember } from "../../runtime/mocks/schema/json-value.ts";
import { textOf, type TrafficBody } from "../exchange/traffic-body.ts";
import { saysBody } from "../exchange/traffic-headers.ts";
import type { ExaminedExchange, Observe } from "./examined-message.ts";
import { messageObservation, placeBelow } from "./message-observation.ts";
import { undeclaredMembers } from "./undeclared-members.ts";
import { mediaTypeName } from "./undocumented-status.ts";
import { memberObservation, valueObservation, type ExaminedValue } from "./value-observation.ts";

const request = { side: "request" } as const;

/** What reading does not tell: a body where none is declared, and the media type of one that was not recorded. */
export function examineMediaType({ exchange, operation }: ExaminedExchange, body: TrafficBody, observe: Observe): void {
  const { headers } = exchange.request;
  const { requestBody } = operation.contract();
  const hasBody = body.kind === "unknown" ? saysBody(headers) : body.kind !== "none" && textOf(body) !== "";
  const mediaType = headers.get("content-type");
  if (!hasBody || (requestBody !== undefined && (body.kind !== "unknown" || mediaType === null))) return;
  const keys = Object.keys(requestBody?.content ?? {});
  if (mediaType !== null && contentKeyFor(keys, mediaType) !== undefined) return;
  tellMediaType({ exchange, operation }, observe);
}

/** Tells that the media type of a body is not declared. */
export function tellMediaType(
  { exchange, operation }: Pick<ExaminedExchange, "exchange" | "operation">,
  observe: Observe,
): void {
  const declared = operation.operation.requestBody;
  const mediaType = mediaTypeName(exchange.request.headers.get("content-type"));
  const what = mediaType === undefined ? "a body without a media type" : `a body of media type ${mediaType}`;
  const keys = declared?.content.map(({ name }) => name).join(", ");
  observe(
    messageObservation(operation, request, {
      code: "traffic.undocumented-media-type",
      at: declared?.at ?? operation.operation.at,
      what: `media type ${mediaType ?? "none"}`,
      says: `has ${what}, ${keys === undefined ? "but no body is declared" : `declared are ${keys}`}`,
      ...(declared !== undefined &&
        mediaType !== undefined && { change: { kind: "media-type", holder: declared.at, mediaType } }),
    }),
  );
}

/** Tells a violation of the body, as a whole or at a place in it. */
export function tellBodyViolation(
  examined: ExaminedExchange,
  parsed: ParsedRequest,
  violation: RequestViolation,
  observe: Observe,
): void {
  const { operation, exchange } = examined;
  const declared = operation.operation.requestBody;
  if (declared === undefined) return;
  if (parsed.input["body"] === undefined) {
    const { body } = exchange.request;
    if (body.kind === "text" && body.mayBeCut === true) return;
    const isMissing = violation.keyword === "required" || textOf(body).trim() === "";
    const code = isMissing ? "traffic.missing-body" : "traffic.malformed-body";
    const says = isMissing ? "has no body, which is required" : `has a body that ${violation.message}`;
    const change = isMissing ? { change: { kind: "optional", of: declared.at } as const } : {};
    observe(messageObservation(operation, request, { code, at: declared.at, what: "body", says, ...change }));
    return;
  }
  const media = mediaOf(examined);
  if (media === undefined) return;
  const observation = valueObservation({ ...bodyOf(examined, media), value: parsed.input["body"] }, violation);
  if (observation !== undefined) observe(observation);
}

/** The declared content that the body belongs to. */
function mediaOf({ exchange, operation }: ExaminedExchange): MediaType | undefined {
  const content = operation.operation.requestBody?.content ?? [];
  const names = content.map(({ name }) => name);
  const key = contentKeyFor(names, exchange.request.headers.get("content-type") ?? names[0] ?? "");
  return content.find(({ name }) => name === key);
}

function bodyOf({ operation }: ExaminedExchange, media: MediaType): Omit<ExaminedValue, "value"> {
  const schema = media.schema ?? media.itemSchema;
  return {
    operation,
    message: request,
    holder: "body",
    name: "",
    schema,
    at: schema?.at ?? placeBelow(media.at, "schema"),
  };
}

/** Tells the fields of the body that its schema does not name. */
export function undeclaredFields(examined: ExaminedExchange, parsed: ParsedRequest, observe: Observe): void {
  const media = mediaOf(examined);
  const body: unknown = parsed.input["body"];
  const { operation } = examined;
  const contract = media === undefined ? undefined : ownMember(operation.contract().requestBody?.content, media.name);
  if (media === undefined || contract === undefined || typeof body !== "object" || body === null) return;
  const { whole, item } = contentSchemas(contract, media.name, operation.of.contract.schemas);
  const values: readonly unknown[] = item === undefined || !isJsonArray(body) ? [body] : body;
  for (const value of values) {
    for (const member of undeclaredMembers(value, item ?? whole ?? true, operation.of.checkRequest)) {
      observe(memberObservation({ ...bodyOf(examined, media), value }, member.pointer, member.name, member.value));
    }
  }
}
