import type { ApiModel } from "../../model/api-model.ts";
import type { MediaType, Operation } from "../../model/operation.ts";
import { literal } from "../text/literal.ts";
import { code, join } from "../text/source-text.ts";
import type { PrintedType } from "../types/type-context.ts";
import { mediaKind } from "./media-kind.ts";

/** The parameters that signing fills in where the caller leaves them out: those that a scheme of the operation names. */
export function filledParameters(api: ApiModel, operation: Operation): ReadonlySet<string> {
  const schemes = operation.security.flat().map(({ scheme }) => api.securitySchemes.get(scheme)?.signature);
  return new Set(schemes.flatMap((signature) => (signature?.in === "header" ? signature.fills : [])));
}

/** The type of a form whose signature, and what belongs to it, signing fills in: these fields may be left out. */
export function withoutFilled(
  api: ApiModel,
  operation: Operation,
  mediaType: MediaType,
  body: PrintedType,
): PrintedType {
  const { signature } = operation;
  if (signature?.in !== "form" || signature.fills.length === 0 || mediaKind(api, mediaType) !== "form") return body;
  const keys = join(signature.fills.map(literal), " | ");
  return { text: code`Omit<${body.text}, ${keys}> & Partial<Pick<${body.text}, ${keys}>>`, binds: "intersection" };
}
