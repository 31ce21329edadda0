import type { ApiModel } from "../../model/api-model.ts";
import type { EmittedFile } from "../emitted-file.ts";
import { createNames } from "../names/names.ts";
import { docText } from "../text/doc.ts";
import { camelCase, identifier } from "../text/identifier.ts";
import { stringLiteral } from "../text/literal.ts";
import { code, join } from "../text/source-text.ts";

/** Emits `sandbox/index.ts`: the sandbox of the family as one function, each operation's handler typed. */
export function indexModule(apis: readonly ApiModel[]): EmittedFile {
  const products = apis.map((api) => ({
    id: stringLiteral(api.id),
    from: stringLiteral(`../${api.id}/mocks.ts`),
    namespace: identifier(camelCase(api.id)),
    handlers: identifier(createNames(api).handlers),
  }));
  const text = join(
    [
      code`// Generated from the documents of all products by generator/emit/sandbox. Do not edit.
${join(
  products.map(({ namespace, from }) => code`import type * as ${namespace} from ${from};`),
  "\n",
)}
import { createSandbox as createSandboxOf, type Overrides, type Sandbox, type SandboxOptions } from "../runtime/sandbox/index.ts";
import { family } from "./family.ts";`,
      code`export { family };
export * from "../runtime/sandbox/index.ts";`,
      code`${docText("The handlers of the operations of each product version.")}export interface FamilyHandlers {
        ${join(
          products.map(({ id, namespace, handlers }) => code`${id}: ${namespace}.${handlers};`),
          "\n",
        )}
      }`,
      code`${docText("How the sandbox of the family behaves; `handlers` may override any operation of any product.")}export type FamilySandboxOptions = SandboxOptions<Overrides<FamilyHandlers>>;`,
      code`${docText(
        "The bank in one function: all products behind the platform's rules, with state of their own in each session. Use `fetch` wherever a `fetch` goes, with `apiKey` as the application's key.",
      )}export function createSandbox(options: FamilySandboxOptions = {}): Sandbox {
        return createSandboxOf(family, options);
      }`,
    ],
    "\n\n",
  );
  return { path: "sandbox/index.ts", text: `${text}\n` };
}
