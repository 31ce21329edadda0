import { diagnostic } from "../../diagnostics/diagnostic.ts";
import type { DocumentRule } from "../rule.ts";
import { wrongExamples } from "./wrong-examples.ts";

/** Each example is valid against its schema: in bodies, parameters, headers, and in schemas at any depth. */
export const exampleInvalid: DocumentRule = {
  code: "example-invalid",
  scope: "every",
  inFamily: "error",
  find: (api) =>
    wrongExamples(api)
      .filter(({ place, isFormat }) => place.kind === "example" && !isFormat)
      .map(({ place, problem, violation }) => {
        const at = { file: place.at.file, pointer: place.at.pointer + violation.pointer };
        return diagnostic("example-invalid", at, { where: place.where, problem });
      }),
};
