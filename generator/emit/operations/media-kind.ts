import type { ApiModel } from "../../model/api-model.ts";
import type { MediaType } from "../../model/operation.ts";
import { target } from "../types/lookup.ts";

/** How a body of a media type is written and read: one codec of the runtime each. */
export type MediaKind = "json" | "form" | "multipart" | "events" | "sequence" | "text" | "binary";

/** `application/json; charset=utf-8` becomes `application/json`. */
export function essence(name: string): string {
  return (name.split(";", 1)[0] ?? "").trim().toLowerCase();
}

export function mediaKind(api: ApiModel, mediaType: MediaType): MediaKind {
  const name = essence(mediaType.name);
  if (name === "text/event-stream") return "events";
  if (/^application\/(x-ndjson|ndjson|jsonl|x-jsonlines|json-seq|stream\+json|geo\+json-seq)$/.test(name))
    return "sequence";
  if (/[/+]json$/.test(name)) return "json";
  if (name === "application/x-www-form-urlencoded") return "form";
  if (name.startsWith("multipart/")) return "multipart";
  if (
    name.startsWith("text/") ||
    /[/+]xml$/.test(name) ||
    /^application\/(x-yaml|yaml|graphql|javascript|sql)$/.test(name)
  ) {
    return isBinary(api, mediaType) ? "binary" : "text";
  }
  // A range of all says nothing of the bytes: the schema does.
  if (name === "*/*" || name === "application/*")
    return isBinary(api, mediaType) || mediaType.schema === undefined ? "binary" : "json";
  return "binary";
}

function isBinary(api: ApiModel, mediaType: MediaType): boolean {
  const schema = mediaType.schema === undefined ? undefined : target(api, mediaType.schema);
  return schema?.format === "binary" || schema?.contentMediaType === "application/octet-stream";
}
