// Copied from generator/runtime/client/media-type.ts. Do not edit.

/** Writes a request body, or a `content` parameter, of one media type. */
export interface BodyCodec {
  /** As the document names it: a media type or, where the caller names the type itself, a range such as `image/*`. */
  readonly mediaType: string;
  /**
   * Turns a value into what `fetch` sends; a text for every codec that can serve a parameter.
   *
   * @throws TypeError when the value cannot be written as this media type.
   */
  readonly encode: (value: unknown) => BodyInit;
  /** The `Content-Type` of an encoded body; by default the media type asked for. `undefined` leaves it to `fetch`. */
  readonly contentType?: (encoded: BodyInit, mediaType: string) => string | undefined;
}

/** Reads the body of an answer: from its whole text by `parse`, or as it comes by `read`. */
export interface ResponseDecoder {
  readonly mediaType: string;
  /** Throws when the text cannot be read as this media type. */
  readonly parse?: (text: string) => unknown;
  /**
   * Goes before `parse`. What goes wrong while a stream arrives is made an error of the client's family: by
   * `broken` where it is the stream, by `unreadable` where it is what the stream carries.
   */
  readonly read?: (
    response: Response,
    broken: (cause: unknown) => Error,
    unreadable: (cause: unknown) => Error,
  ) => unknown;
}

/** The type and subtype of a `Content-Type` value, in lower case, without parameters (RFC 9110 section 8.3.1). */
function essence(contentType: string): string {
  return contentType.replace(/ *;.*/s, "").toLowerCase();
}

/**
 * The entry that a media type belongs to: the same type, then the one of its structured syntax suffix
 * (`application/hal+json` is read as `application/json`, RFC 6839), then the range of its type, then the range of all.
 */
export function matchMediaType<Entry extends { readonly mediaType: string }>(
  entries: readonly Entry[],
  mediaType: string,
): Entry | undefined {
  const wanted = essence(mediaType);
  return [wanted, wanted.replace(/\/.*\+/, "/"), wanted.replace(/\/.*/, "/*"), "*/*"].flatMap((name) =>
    entries.filter((entry) => essence(entry.mediaType) === name),
  )[0];
}

/**
 * A codec for another media type that is written the same way: `of("application/hal+json", json)`. Where it is
 * called as an operation is described, the call is marked as pure, so that it leaves the bundle with an operation
 * that is not used.
 */
// @__NO_SIDE_EFFECTS__
export function of<Codec extends { readonly mediaType: string }>(mediaType: string, codec: Codec): Codec {
  if (!mediaType.includes("*")) return { ...codec, mediaType };
  // A range is what a codec answers to, never what a body is.
  const contentType = (_: BodyInit, wanted: string) => (wanted.includes("*") ? codec.mediaType : wanted);
  return { contentType, ...codec, mediaType };
}
