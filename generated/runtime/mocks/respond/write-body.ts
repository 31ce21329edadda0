// Copied from generator/runtime/mocks/respond/write-body.ts. Do not edit.

/** Writes the value of a body as its media type wants it. */
import { contentKind } from "../parse/media-type.ts";
import { isJsonArray, isJsonObject, isOctets } from "../schema/json-value.ts";
import { writeEvent } from "./event-items.ts";
import { isItemStream } from "./items.ts";
import { toXml } from "./xml.ts";

/** A body ready to be sent. */
export type WrittenBody =
  | string
  | Blob
  | ArrayBuffer
  | ArrayBufferView<ArrayBuffer>
  | ReadableStream
  | FormData
  | URLSearchParams;

/** Writes a value; texts, octets and streams pass as they are, except that a text in JSON is a JSON string. */
export function writeBody(value: unknown, mediaType: string): WrittenBody {
  if (isSendable(value)) return value;
  switch (contentKind(mediaType)) {
    case "json":
      return JSON.stringify(value) ?? "";
    case "lines":
      return writeItems(value, (item) => `${JSON.stringify(item)}\n`);
    case "sequence":
      return writeItems(value, (item) => `\u001e${JSON.stringify(item)}\n`);
    case "events":
      return writeItems(value, writeEvent);
    case "xml":
      return typeof value === "string" ? value : toXml(value);
    case "form":
      return isJsonObject(value) ? new URLSearchParams(fieldsOf(value)) : textOf(value);
    case "multipart":
      return isJsonObject(value) ? formOf(value) : textOf(value);
    case "text":
    case "octets":
      return textOf(value);
  }
}

function isSendable(value: unknown): value is Exclude<WrittenBody, string> {
  return (
    isOctets(value) || value instanceof ReadableStream || value instanceof FormData || value instanceof URLSearchParams
  );
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}

/** A text is a stream already written; anything else an item, or several. */
function writeItems(value: unknown, write: (item: unknown) => string): string | ReadableStream {
  if (typeof value === "string") return value;
  if (isJsonArray(value)) return value.map(write).join("");
  if (!isItemStream(value)) return write(value);
  const items = value[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await items.next();
      if (next.done === true) controller.close();
      else controller.enqueue(new TextEncoder().encode(write(next.value)));
    },
    async cancel() {
      await items.return?.();
    },
  });
}

function fieldsOf(value: Readonly<Record<string, unknown>>): [string, string][] {
  return Object.entries(value).flatMap(([name, one]) =>
    (isJsonArray(one) ? one : [one]).map((item): [string, string] => [name, textOf(item)]),
  );
}

function formOf(value: Readonly<Record<string, unknown>>): FormData {
  const form = new FormData();
  for (const [name, one] of Object.entries(value)) {
    for (const item of isJsonArray(one) ? one : [one]) {
      if (item instanceof Blob) form.append(name, item);
      else form.append(name, textOf(item));
    }
  }
  return form;
}
