import type { EmitContext } from "../emit-context.ts";
import type { EmittedFile } from "../emitted-file.ts";
import { runtimeClient } from "../runtime-path.ts";
import { docText } from "../text/doc.ts";
import { objectKey, stringLiteral } from "../text/literal.ts";
import { code, join } from "../text/source-text.ts";
import { typescriptFile } from "../text/typescript-file.ts";
import { usesDescriptors } from "./descriptor-errors.ts";
import { magicValues } from "./magic-values.ts";

/**
 * Emits `errors.ts` for a document that speaks of errors in the platform's descriptors: its business codes with what each
 * says, the types of descriptors, and what reads them.
 *
 *     export const businessErrors = { ACC_ERR_123: "Account balance exceeded" };
 */
export function emitErrors(context: EmitContext): readonly EmittedFile[] {
  const { api } = context;
  if (!usesDescriptors(api)) return [];
  const codes = new Map(api.operations.flatMap((operation) => [...operation.errorCodes]));
  const sorted = [...codes].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = sorted.map(([key, message]) => code`${objectKey(key)}: ${stringLiteral(message)}`);
  const runtime = stringLiteral(runtimeClient(api.id));
  const catalogue =
    entries.length === 0
      ? []
      : [
          code`${docText("The business error codes of this API and what each of them says.")}export const businessErrors = { ${join(entries, ", ")} };`,
          code`${docText("A business error code of this API.")}export type BusinessErrorCode = keyof typeof businessErrors;`,
        ];
  const again = [
    code`export { businessError, descriptors, violations } from ${runtime};`,
    code`export type { BusinessError, ErrorPayload, SecurityError, TechnicalError, ValidationError } from ${runtime};`,
  ];
  return [typescriptFile(context, "errors.ts", "errors", [], [join(again, "\n"), ...catalogue, ...magicValues(api)])];
}
