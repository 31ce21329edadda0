// Copied from generator/runtime/sandbox/inferred/create-item.ts. Do not edit.

import { propertyNamesOf, propertySchemas, reach } from "../../mocks/parse/schema-reach.ts";
import type { PlainAnswer } from "../../mocks/respond/default-answer.ts";
import { ownMember, type JsonObject } from "../../mocks/schema/json-value.ts";
import { overlaid, withMembers, withoutMembers } from "./fit-item.ts";
import type { Inferring } from "./inferring.ts";
import { idMember, newId } from "./item-id.ts";
import { withLocation } from "./location.ts";
import { placeOf, visibleItem, type ItemPlace } from "./place-item.ts";
import { itemParameterSchema, readerSchemas } from "./reader.ts";
import { openRows, type Rows } from "./rows.ts";
import { sentItem, withDefaults, type SentItem } from "./sent-item.ts";

/** Keeps what was posted to a collection, and answers with it. */
export function createItem(inferring: Inferring): PlainAnswer | undefined {
  const rows = openRows(inferring);
  const answer = inferring.request.sample();
  const sent = sentItem(inferring, answer.body);
  if (rows === undefined || sent === undefined || answer.status >= 300) return undefined;
  const members = withDefaults(sent);
  const place = placeOf(answer, members, inferring);
  const { id, member } = idOf(sent, place, rows, inferring);
  const item = member === undefined ? members : withMembers(Object.fromEntries([[member, id]]), members);
  const located = withLocation(answer, String(id), inferring);
  if (place === undefined) {
    rows.set(String(id), item, true);
    return located;
  }
  const made = madeItem(item, sent, place, inferring);
  rows.set(
    String(id),
    withMembers(
      made,
      withoutMembers(item, (name) => Object.hasOwn(made, name)),
    ),
    true,
  );
  return { ...located, body: place.answerWith(made).body };
}

/** What is answered: what was sent, and of the sample only what the client had no say in. */
function madeItem(item: JsonObject, sent: SentItem, place: ItemPlace, inferring: Inferring): JsonObject {
  const visible = visibleItem(item, place, inferring);
  const own = withoutMembers(place.sample, (name) => sent.isSendable(name) && !Object.hasOwn(item, name));
  const made = withMembers(own, visible);
  return place.accepts(made) ? made : overlaid(place.sample, visible, place.accepts);
}

/** The id of a new item, and the member that it stands in: what was sent, where the client may choose it. */
function idOf(
  sent: SentItem,
  place: ItemPlace | undefined,
  rows: Rows,
  inferring: Inferring,
): { readonly id: string | number; readonly member: string | undefined } {
  const { contract, role, request, validator } = inferring;
  const { schemas } = contract;
  const shapes = [place?.schemas ?? [], readerSchemas(inferring), []];
  const parts = shapes.map((one) => reach(one, schemas));
  const found = parts.map((one) => ({ one, member: idMember(role.itemName, propertyNamesOf(one)) }));
  const best = found.find(({ member }) => member !== undefined);
  const member = best?.member ?? idMember(role.itemName, new Set(Object.keys(sent.members)));
  const given = member === undefined ? undefined : ownMember(sent.members, member);
  const isGiven = (typeof given === "string" && given !== "") || typeof given === "number";
  if (member !== undefined && isGiven && sent.isSendable(member)) return { id: given, member };
  const wanted = {
    member: member === undefined || best === undefined ? [] : propertySchemas(best.one, member),
    inPath: itemParameterSchema(inferring),
    schemas,
    validator,
    ids: request.ids,
    count: rows.present().length,
    isTaken: (id: string) => rows.get(id) !== undefined,
  };
  return { id: newId(wanted), member };
}
