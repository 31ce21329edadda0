// Copied from generator/runtime/client/text.ts. Do not edit.

import type { BodyCodec, ResponseDecoder } from "./media-type.ts";

/** `text/plain`, as UTF-8. Also for formats whose text the caller writes and reads: `of("application/xml", text)`. */
export const text: BodyCodec & ResponseDecoder = {
  mediaType: "text/plain",
  encode: String,
  parse: String,
};
