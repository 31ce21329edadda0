import { diagnostic } from "../../diagnostics/diagnostic.ts";
import { pointerToken } from "../../resolve/pointer.ts";
import type { ModelRule } from "../rule.ts";

/** Each security requirement names a declared scheme: OpenAPI 3.2, "Security Requirement Object". */
export const unknownSecurityRequirement: ModelRule = {
  code: "unknown-security-requirement",
  scope: "every",
  inFamily: "error",
  find(api) {
    const reported = new Set<string>();
    return api.operations.flatMap((operation) => {
      // What an operation does not say itself is the document's own list.
      const owner = operation.security === api.security ? api.at : operation.at;
      return operation.security.flatMap((alternative, index) =>
        alternative.flatMap(({ scheme }) => {
          if (api.securitySchemes.has(scheme) || reported.has(scheme)) return [];
          reported.add(scheme);
          const pointer = `${owner.pointer}/security/${index}/${pointerToken(scheme)}`;
          return [diagnostic("unknown-security-requirement", { file: owner.file, pointer }, { scheme })];
        }),
      );
    });
  },
};
