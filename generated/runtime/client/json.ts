// Copied from generator/runtime/client/json.ts. Do not edit.

import type { BodyCodec, ResponseDecoder } from "./media-type.ts";

/** `application/json` (RFC 8259), and by {@link of} every media type that ends in `+json`. */
export const json: BodyCodec & ResponseDecoder = {
  mediaType: "application/json",
  encode: JSON.stringify,
  parse: JSON.parse,
};
