import type { EmitContext } from "../emit-context.ts";
import type { EmittedFile } from "../emitted-file.ts";
import { runtimeMocks } from "../runtime-path.ts";
import { docText } from "../text/doc.ts";
import { expression } from "../text/literal.ts";
import { code } from "../text/source-text.ts";
import { typescriptFile } from "../text/typescript-file.ts";
import { contractOf } from "./contract-of.ts";

/** Emits `contract.ts`: the document as compact data, for what runs against it (mocks, validation of requests and responses). */
export function emitContract(context: EmitContext): readonly EmittedFile[] {
  const contract = contractOf(context.api, context.names);
  const doc = docText("The document as compact data: what the mocks answer from and validate against.");
  const imports = [{ from: runtimeMocks(context.api.id), types: ["Contract"] }];
  return [
    typescriptFile(context, "contract.ts", "contract", imports, [
      code`${doc}export const contract: Contract = ${expression(contract)};`,
    ]),
  ];
}
