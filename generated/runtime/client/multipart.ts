// Copied from generator/runtime/client/multipart.ts. Do not edit.

import { isBytes } from "./binary.ts";
import type { FormEncoding } from "./form-url-encoded.ts";
import type { BodyCodec, ResponseDecoder } from "./media-type.ts";

/** A media type that a part can be sent with: an encoding may also name several, or a range. */
function single(contentType: string | undefined): string | undefined {
  return contentType && !/[*,]/.test(contentType) ? contentType : undefined;
}

/** One part: OpenAPI 3.2, "Encoding Object", `contentType` and its defaults. */
function toPart(value: unknown, contentType: string | undefined): Blob | string {
  if (value instanceof File) return value.type ? value : new File([value], value.name, { type: contentType ?? "" });
  if (value instanceof Blob) return value.type || !contentType ? value : new Blob([value], { type: contentType });
  if (isBytes(value)) return new Blob([value], { type: contentType ?? "application/octet-stream" });
  const isObject = typeof value === "object" && !(value instanceof Date);
  if (isObject || /json/.test(contentType ?? "")) {
    return new Blob([JSON.stringify(value)], { type: contentType ?? "application/json" });
  }
  const text = value instanceof Date ? value.toJSON() : `${value}`;
  return contentType ? new Blob([text], { type: contentType }) : text;
}

/**
 * `multipart/form-data`: a part for each property, repeated for each item of an array. A `FormData` is sent as it
 * is, and is what an answer is read as.
 */
// @__NO_SIDE_EFFECTS__
export function multipart(encoding: FormEncoding = {}): BodyCodec & ResponseDecoder {
  return {
    mediaType: "multipart/form-data",
    encode(value) {
      if (value instanceof FormData) return value;
      const form = new FormData();
      for (const [name, member] of Object.entries(Object(value))) {
        const { contentType } = (Object.hasOwn(encoding, name) && encoding[name]) || {};
        for (const item of Array.isArray(member) ? member : [member]) {
          if (item != null) form.append(name, toPart(item, single(contentType)));
        }
      }
      return form;
    },
    // Only fetch knows the boundary.
    contentType: () => undefined,
    read: (response) => response.formData(),
  };
}
