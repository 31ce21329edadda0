// Copied from generator/runtime/sandbox/inferred/change-item.ts. Do not edit.

import { propertyNamesOf, propertySchemas, reach, typesOf } from "../../mocks/parse/schema-reach.ts";
import type { PlainAnswer } from "../../mocks/respond/default-answer.ts";
import { isJsonObject, ownMember, setMember, type JsonObject } from "../../mocks/schema/json-value.ts";
import { withMembers, withoutMembers } from "./fit-item.ts";
import type { Inferring } from "./inferring.ts";
import { idMember } from "./item-id.ts";
import { missing } from "./missing.ts";
import { answerWithItem, placeOf, type ItemPlace } from "./place-item.ts";
import { isMissing, requestedId } from "./read-item.ts";
import { openRows, textOf } from "./rows.ts";
import { sentItem, type SentItem } from "./sent-item.ts";

/** Replaces an item, or merges what was sent into it, and answers with it. */
export function changeItem(inferring: Inferring): PlainAnswer | undefined {
  const rows = openRows(inferring);
  const answer = inferring.request.sample();
  const sent = sentItem(inferring, answer.body);
  if (rows === undefined || sent === undefined || answer.status >= 300) return undefined;
  const place = placeOf(answer, sent.members, inferring);
  const member = memberOfId(sent, place, inferring);
  const inPath = requestedId(inferring);
  const inBody = member === undefined ? undefined : ownMember(sent.members, member);
  const id = inPath ?? (typeof inBody === "string" || typeof inBody === "number" ? textOf(inBody) : undefined);
  if (id === undefined) return undefined;
  // Whoever puts an item makes it where it is not there; to change it, it must be.
  const isRefused = inferring.role.kind === "merge" && isMissing(rows, id, inferring);
  const refusal = isRefused ? missing(inferring) : undefined;
  if (refusal !== undefined) return refusal;
  const before = rows.get(id)?.value ?? place?.sample ?? {};
  const item = withId(changed(before, sent, place, inferring), member, inPath, inferring);
  rows.set(id, item);
  return answerWithItem(answer, item, inferring);
}

function memberOfId({ members }: SentItem, place: ItemPlace | undefined, { contract, role }: Inferring) {
  if (role.isSingle) return undefined;
  const declared = propertyNamesOf(reach(place?.schemas ?? [], contract.schemas));
  return idMember(role.itemName, declared.size > 0 ? declared : new Set(Object.keys(members)));
}

/** The path decides over the id, whatever the body says. */
function withId(
  item: JsonObject,
  member: string | undefined,
  inPath: string | undefined,
  { operation, role, request }: Inferring,
): JsonObject {
  if (member === undefined || inPath === undefined || role.parameter === undefined) return item;
  const parameter = operation.parameters?.find((one) => one.in === "path" && one.name === role.parameter);
  const id = ownMember(request.input, parameter?.key ?? role.parameter);
  const own = ownMember(item, member);
  const isText = typeof own === "string" && typeof id === "number";
  return withMembers(item, Object.fromEntries([[member, isText ? String(id) : id]]));
}

function changed(before: JsonObject, sent: SentItem, place: ItemPlace | undefined, inferring: Inferring): JsonObject {
  const { role, contract, request } = inferring;
  // What the client has no say in stays as it was.
  if (role.kind === "replace")
    return withMembers(
      withoutMembers(before, (name) => sent.isSendable(name)),
      sent.members,
    );
  const isMergePatch = String(request.input["mediaType"]).includes("merge-patch");
  const parts = reach(place?.schemas ?? [], contract.schemas);
  const isNullable = (name: string) => typesOf(reach(propertySchemas(parts, name), contract.schemas)).has("null");
  return merged(before, sent.members, (name) => !isMergePatch && isNullable(name));
}

/** JSON merge patch (RFC 7396); a member that may be `null` can be told to, where the media type is plain JSON. */
function merged(target: JsonObject, patch: JsonObject, mayBeNull: (name: string) => boolean): JsonObject {
  const result: Record<string, unknown> = { ...target };
  for (const [name, value] of Object.entries(patch)) {
    const own = ownMember(target, name);
    if (value === null && !mayBeNull(name)) delete result[name];
    else if (isJsonObject(value))
      setMember(
        result,
        name,
        merged(isJsonObject(own) ? own : {}, value, () => false),
      );
    else setMember(result, name, value);
  }
  return result;
}
