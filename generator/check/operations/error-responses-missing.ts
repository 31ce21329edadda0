import { diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ModelRule } from "../rule.ts";
import { whereComplete } from "./where-complete.ts";

/** An operation says how it fails, unless it is experimental: reference, "breaking changes", section 5. */
export const errorResponsesMissing: ModelRule = {
  code: "error-responses-missing",
  scope: "family",
  find: (api) =>
    whereComplete(api, ({ responses, at }) =>
      responses.some(({ status }) => /^([45]|default$)/.test(status))
        ? []
        : [diagnostic("error-responses-missing", at, {})],
    ),
};
