import { diagnostic } from "../../diagnostics/diagnostic.ts";
import type { DocumentRule } from "../rule.ts";
import { wrongExamples } from "./wrong-examples.ts";

/** An example is of the format that its schema names. JSON Schema lets readers pass over a format, so this never fails. */
export const exampleFormat: DocumentRule = {
  code: "example-format",
  scope: "every",
  find: (api) =>
    wrongExamples(api)
      .filter(({ isFormat }) => isFormat)
      .map(({ place, problem, violation }) => {
        const at = { file: place.at.file, pointer: place.at.pointer + violation.pointer };
        return diagnostic("example-format", at, { where: place.where, problem });
      }),
};
