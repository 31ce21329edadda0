import type { EmitContext } from "../emit-context.ts";
import type { EmittedFile } from "../emitted-file.ts";
import { usesDescriptors } from "../errors/descriptor-errors.ts";
import { namesOf } from "../operations/emit-operations.ts";
import { runtimeClient, runtimeOauth, runtimeSignature } from "../runtime-path.ts";
import { identifier } from "../text/identifier.ts";
import { stringLiteral } from "../text/literal.ts";
import { code, join, type SourceText } from "../text/source-text.ts";
import { typescriptFile } from "../text/typescript-file.ts";

/** What of the runtime a consumer names in his own code. */
const runtimeValues = [
  "ApiError",
  "CallAbortedError",
  "ClientError",
  "ConfigurationError",
  "ConnectionError",
  "UnreadableResponseError",
  "isApiError",
] as const;
const runtimeTypes = [
  "Answer",
  "ApiErrorOf",
  "BasicCredential",
  "BinaryBody",
  "Call",
  "CallOptions",
  "Client",
  "ClientOptions",
  "Credential",
  "Fetch",
  "Hooks",
  "Operation",
  "Outcome",
  "ServerSentEvent",
] as const;

/** Emits `index.ts`, the entry point: everything a consumer imports, the mocks and the raw document types apart. */
export function emitIndex(context: EmitContext): readonly EmittedFile[] {
  const { api } = context;
  const files = [...new Set(api.operations.map((operation) => namesOf(context, operation).file))];
  const modules = [
    "./client.ts",
    ...(usesDescriptors(api) ? ["./errors.ts"] : []),
    ...files.map((file) => `./operations/${file}.ts`),
    "./security.ts",
    "./types.ts",
  ];
  const runtime = stringLiteral(runtimeClient(api.id));
  const values = join(runtimeValues.map(identifier), ", ");
  const types = join(
    runtimeTypes.map((name): SourceText => code`type ${identifier(name)}`),
    ", ",
  );
  const lines = [
    ...modules.map((path) => code`export * from ${stringLiteral(path)};`),
    code`export { ${values}, ${types} } from ${runtime};`,
  ];
  const schemes = new Set([...api.securitySchemes.values()].map((scheme) => scheme.signature?.scheme));
  const signature = stringLiteral(runtimeSignature(api.id));
  if (schemes.has("SPH1")) {
    lines.push(
      code`export { SignatureError, signForm, verifyRedirect, type Sph1Credential, type Sph1Options } from ${signature};`,
    );
  }
  if (schemes.has("PIVO1"))
    lines.push(code`export { signPivoForm, verifyPivoForm, type SigningKey } from ${signature};`);
  if ([...api.securitySchemes.values()].some((scheme) => scheme.clientCredentials !== undefined)) {
    lines.push(code`export { TokenError, type ClientSecret } from ${stringLiteral(runtimeOauth(api.id))};`);
  }
  return [typescriptFile(context, "index.ts", "index", [], [join(lines, "\n")])];
}
