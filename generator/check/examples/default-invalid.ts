import { diagnostic } from "../../diagnostics/diagnostic.ts";
import type { DocumentRule } from "../rule.ts";
import { wrongExamples } from "./wrong-examples.ts";

/** Each default is valid against its schema: JSON Schema 2020-12, validation, section 9.2. */
export const defaultInvalid: DocumentRule = {
  code: "default-invalid",
  scope: "every",
  inFamily: "error",
  find: (api) =>
    wrongExamples(api)
      .filter(({ place, isFormat }) => place.kind === "default" && !isFormat)
      .map(({ place, problem }) => diagnostic("default-invalid", place.at, { where: place.where, problem })),
};
