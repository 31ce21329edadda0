import { diagnostic } from "../diagnostics/diagnostic.ts";
import type { Rule } from "./rule.ts";

/** Each security requirement names a declared scheme: OpenAPI 3.2, "Security Requirement Object". */
export const unknownSecurityRequirement: Rule = (api) => {
  const reported = new Set<string>();
  return api.operations.flatMap((operation) =>
    operation.security.flat().flatMap(({ scheme }) => {
      if (api.securitySchemes.has(scheme) || reported.has(scheme)) return [];
      reported.add(scheme);
      return [diagnostic("unknown-security-requirement", operation.at, { scheme })];
    }),
  );
};
