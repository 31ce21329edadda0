// Copied from generator/runtime/client/form-url-encoded.ts. Do not edit.

import type { BodyCodec, ResponseDecoder } from "./media-type.ts";
import { definedEntries, jsonValue, plainText } from "./parameter-style.ts";
import { percentEncode } from "./percent-encoding.ts";
import type { ParameterStyle } from "./operation.ts";
import { styled } from "./styled.ts";

/** How one property of a form is written: OpenAPI 3.2, "Encoding Object". */
export interface PropertyEncoding {
  /** Of each item, where the property is an array. By default JSON for an object, and plain text for all else. */
  readonly contentType?: string;
  readonly style?: ParameterStyle;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
}

/** Encodings by property; a property that is not in it is written by its type. */
export type FormEncoding = Readonly<Record<string, PropertyEncoding>>;

/** One property: as a query parameter where its encoding tells a style, else one pair for each item. */
function writeProperty(name: string, value: unknown, encoding: PropertyEncoding = {}): string[] {
  const { contentType = "", style, explode, allowReserved } = encoding;
  if (style !== undefined || explode !== undefined || allowReserved !== undefined) {
    const text = styled({ ...encoding, name, in: "query", write: styled }, value);
    // Reserved to a URL, but a space to a form.
    return text === undefined ? [] : [text.replaceAll("+", "%2B")];
  }
  const items = Array.isArray(value) ? value : [value];
  return definedEntries(items).map(([, item]) => {
    const text = /json/.test(contentType) ? JSON.stringify(item) : plainText(item);
    return `${percentEncode(name)}=${percentEncode(text)}`;
  });
}

/**
 * `application/x-www-form-urlencoded`. Text and `URLSearchParams` are sent as they are. Answers are read as text, for
 * `URLSearchParams` to take apart.
 */
// @__NO_SIDE_EFFECTS__
export function formUrlEncoded(encoding: FormEncoding = {}): BodyCodec & ResponseDecoder {
  return {
    mediaType: "application/x-www-form-urlencoded",
    encode(value) {
      if (typeof value === "string" || value instanceof URLSearchParams) return `${value}`;
      const properties = definedEntries(jsonValue(value));
      const texts = properties.flatMap(([name, member]) =>
        writeProperty(name, member, Object.hasOwn(encoding, name) ? encoding[name] : {}),
      );
      return texts.join("&").replaceAll("%20", "+");
    },
    parse: String,
  };
}
