import type { ApiModel } from "../../model/api-model.ts";
import type { Operation, Response } from "../../model/operation.ts";
import { literal } from "../text/literal.ts";
import { identifier } from "../text/identifier.ts";
import { code, join, type SourceText } from "../text/source-text.ts";
import { target } from "../types/lookup.ts";
import type { PrintedType, TypeContext } from "../types/type-context.ts";

/** Whether a response carries the platform's error descriptors: its schema says `x-error-envelope`. */
export function isDescriptorResponse(api: ApiModel, response: Response): boolean {
  return response.content.some(({ schema }) => schema !== undefined && target(api, schema).errorEnvelope === true);
}

/** Whether a document speaks of errors in the platform's descriptors. */
export function usesDescriptors(api: ApiModel): boolean {
  return api.operations.some((operation) =>
    operation.responses.some((response) => isDescriptorResponse(api, response)),
  );
}

/**
 * The body of a failed answer as a union of descriptors: only the types that this status carries, only the business codes
 * and the violation keys of this operation (reference, "platform", section 6).
 */
export function descriptorBody(
  context: TypeContext,
  operation: Operation,
  response: Response,
  violation: string,
): PrintedType | undefined {
  if (!isDescriptorResponse(context.api, response)) return undefined;
  const types =
    response.errorTypes.length > 0 ? response.errorTypes : ["SECURITY", "VALIDATION", "TECHNICAL", "BUSINESS"];
  const members = types.flatMap((type): readonly SourceText[] => {
    switch (type) {
      case "SECURITY":
        context.use("SecurityError");
        return [code`SecurityError`];
      case "VALIDATION":
        context.use("ValidationError");
        return [code`ValidationError<${identifier(violation)}>`];
      case "TECHNICAL":
        context.use("TechnicalError");
        return [code`TechnicalError`];
      case "BUSINESS": {
        const codes = [...operation.errorCodes.keys()].map(literal);
        if (codes.length === 0) return [];
        context.use("BusinessError");
        return [code`BusinessError<${join(codes, " | ")}>`];
      }
      default:
        return [];
    }
  });
  if (members.length === 0) return undefined;
  context.use("ErrorPayload");
  return { text: code`ErrorPayload<${join(members, " | ")}>`, binds: "tight" };
}
