import type { MediaType, Response } from "../../model/operation.ts";
import { decodeBody } from "../../runtime/mocks/parse/decode-body.ts";
import { contentSchemas } from "../../runtime/mocks/parse/item-schema.ts";
import { contentKeyFor, contentKind } from "../../runtime/mocks/parse/media-type.ts";
import { isJsonArray, ownMember } from "../../runtime/mocks/schema/json-value.ts";
import { textOf } from "../exchange/traffic-body.ts";
import { saysBody } from "../exchange/traffic-headers.ts";
import { isRedacted } from "../redact/redaction-mark.ts";
import { examineResponseHeaders } from "./examine-response-headers.ts";
import type { ExaminedExchange, MessageName, Observe } from "./examined-message.ts";
import { mediaTypeName, undocumentedStatus } from "./undocumented-status.ts";
import { messageObservation, placeBelow } from "./message-observation.ts";
import { undeclaredMembers } from "./undeclared-members.ts";
import { memberObservation, valueObservation, type ExaminedValue } from "./value-observation.ts";

/** Holds an answer against what its operation declares. */
export async function examineResponse(examined: ExaminedExchange, observe: Observe): Promise<void> {
  const { exchange, operation } = examined;
  const response = declaredResponse(operation.operation.responses, exchange.status);
  if (response === undefined) {
    undocumentedStatus(examined, observe);
    return;
  }
  const message: MessageName = { side: "response", response };
  examineResponseHeaders(examined, message, response, observe);
  if (exchange.method === "HEAD") return;
  const media = examineContent(examined, message, response, observe);
  if (media !== undefined) await examineBody(examined, message, media, observe);
}

/** The response that a status is declared by: its own, that of its range (`4XX`), or `default`. */
export function declaredResponse(responses: readonly Response[], status: number): Response | undefined {
  const range = `${Math.floor(status / 100)}XX`;
  const by = (wanted: string): Response | undefined => responses.find((one) => one.status.toUpperCase() === wanted);
  return by(String(status)) ?? by(range) ?? by("DEFAULT");
}

/**
 * The declared content that the body belongs to; `undefined` where there is nothing to be read, which is told where it
 * is wrong.
 */
function examineContent(
  { exchange, operation }: ExaminedExchange,
  message: MessageName,
  response: Response,
  observe: Observe,
): MediaType | undefined {
  const { headers, body } = exchange.response;
  const isEmpty = body.kind === "none" || (body.kind !== "unknown" && textOf(body) === "");
  const hasBody = body.kind === "unknown" ? saysBody(headers) : !isEmpty;
  const given = mediaTypeName(headers.get("content-type"));
  const { content, at } = response;
  const [first] = content;
  if (first === undefined) {
    if (!hasBody) return undefined;
    tell("traffic.undocumented-media-type", `media type ${given ?? "none"}`, "has a body, but none is declared");
    return undefined;
  }
  if (isEmpty) {
    const needsBody = content.every(({ name }) => ["json", "xml"].includes(contentKind(name)));
    if (needsBody && exchange.status !== 204 && exchange.status !== 205)
      tell("traffic.missing-body", "body", "has no body, but one is declared");
    return undefined;
  }
  const names = content.map(({ name }) => name);
  // Without a media type nobody can say which was meant, unless there is only one.
  if (given === undefined) return content.length === 1 ? first : undefined;
  const key = contentKeyFor(names, given);
  const media = content.find(({ name }) => name === key);
  if (media === undefined)
    tell(
      "traffic.undocumented-media-type",
      `media type ${given}`,
      `has a body of media type ${given}, declared are ${names.join(", ")}`,
    );
  return media;

  function tell(code: "traffic.undocumented-media-type" | "traffic.missing-body", what: string, says: string): void {
    const isNew = code === "traffic.undocumented-media-type" && given !== undefined;
    const change = isNew ? { change: { kind: "media-type", holder: at, mediaType: given } as const } : {};
    observe(messageObservation(operation, message, { code, at: placeBelow(at, "content"), what, says, ...change }));
  }
}

/** Reads a body by its media type, and holds it against its schema. */
async function examineBody(
  { exchange, operation }: ExaminedExchange,
  message: MessageName,
  media: MediaType,
  observe: Observe,
): Promise<void> {
  const { body, headers } = exchange.response;
  const declared = ownMember(operation.contract().responses, message.response?.status ?? "");
  const contract = ownMember(declared?.content, media.name);
  const mediaType = headers.get("content-type") ?? media.name;
  const kind = contentKind(mediaType);
  if (contract === undefined || body.kind === "unknown" || !["json", "text", "lines", "sequence"].includes(kind))
    return;
  const text = textOf(body);
  if (text.length < 40 && isRedacted(text) && !/^\s*[{[]/.test(text)) return;
  const checking = operation.of.checkAnswer;
  // Of these kinds only the text is read.
  const decoded = await decodeBody(new Uint8Array(), text, mediaType, contract, checking);
  if ("malformed" in decoded) {
    if (body.kind === "text" && body.mayBeCut === true) return;
    const says = `has a body that ${decoded.malformed}`;
    observe(
      messageObservation(operation, message, { code: "traffic.malformed-body", at: media.at, what: "body", says }),
    );
    return;
  }
  const { whole, item } = contentSchemas(contract, media.name, checking.schemas);
  const schema = media.schema ?? media.itemSchema;
  const examined: Omit<ExaminedValue, "value"> = {
    operation,
    message,
    holder: "body",
    name: "",
    schema,
    at: schema?.at ?? media.at,
  };
  const values: readonly unknown[] = item !== undefined && isJsonArray(decoded.body) ? decoded.body : [decoded.body];
  for (const value of values) {
    const wanted = item ?? whole ?? true;
    for (const violation of checking.violations(wanted, value)) {
      const observation = valueObservation({ ...examined, value }, violation);
      if (observation !== undefined) observe(observation);
    }
    for (const member of undeclaredMembers(value, wanted, checking)) {
      observe(memberObservation({ ...examined, value }, member.pointer, member.name, member.value));
    }
  }
}
