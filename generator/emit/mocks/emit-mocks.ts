import type { EmitContext } from "../emit-context.ts";
import type { EmittedFile } from "../emitted-file.ts";
import { namesOf } from "../operations/emit-operations.ts";
import { runtimeMocks } from "../runtime-path.ts";
import { docText } from "../text/doc.ts";
import { identifier } from "../text/identifier.ts";
import { stringLiteral } from "../text/literal.ts";
import { code, join, nothing, type SourceText } from "../text/source-text.ts";
import { header } from "../text/typescript-file.ts";

/** The holes of `mocks.ts.hbs`. */
interface MocksView {
  readonly header: SourceText;
  readonly runtime: SourceText;
  readonly handlersName: SourceText;
  readonly createName: SourceText;
  readonly handlersDoc: SourceText;
  readonly hasOperations: boolean;
  readonly imports: readonly { readonly names: SourceText; readonly from: SourceText }[];
  readonly handlers: readonly { readonly doc: SourceText; readonly name: SourceText; readonly type: SourceText }[];
}

/** Emits `mocks.ts`: the handlers of all operations with their types, and the function that makes the mocks. */
export function emitMocks(context: EmitContext): readonly EmittedFile[] {
  const { api, assets } = context;
  return [{ path: `${api.id}/mocks.ts`, text: assets.templates.mocks(mocksView(context)) }];
}

function mocksView(context: EmitContext): MocksView {
  const { api, names } = context;
  const files = new Map<string, SourceText[]>();
  const handlers = api.operations.map((operation) => {
    const { input, answers, failures, file, function: name } = namesOf(context, operation);
    const hasFailures = operation.responses.some(({ status }) => /^[45d]/.test(status));
    const types = [answers, ...(hasFailures ? [failures] : []), input].map(identifier);
    files.set(file, [...(files.get(file) ?? []), ...types]);
    const all = hasFailures ? code`${identifier(answers)} | ${identifier(failures)}` : identifier(answers);
    return {
      doc: docText(operation.summary, `\`${operation.method} ${operation.path.replaceAll("`", "'")}\``),
      name: identifier(name),
      type: code`MockHandler<${identifier(input)}, ${all}>`,
    };
  });
  return {
    header: header(api.source, "mocks"),
    runtime: stringLiteral(runtimeMocks(api.id)),
    handlersName: identifier(names.handlers),
    createName: identifier(names.createMocks),
    handlersDoc: docText("One handler for each operation; each of them can be given in place of the default one."),
    hasOperations: handlers.length > 0,
    imports: [...files].map(([file, list]) => ({
      names: list.length === 0 ? nothing : join(list, ", "),
      from: stringLiteral(`./operations/${file}.ts`),
    })),
    handlers,
  };
}
