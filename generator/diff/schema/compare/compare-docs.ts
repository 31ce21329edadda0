import type { Schema } from "../../../model/schema.ts";
import { canonical } from "../../../runtime/mocks/schema/equality.ts";
import type { Form } from "../form/form.ts";
import { saying } from "../form/idle-schema.ts";
import { keywordAt, placeOf, type PairContext, type SchemaChangeId } from "./edit.ts";

type DocsKeyword = "description" | "title" | "examples";

/** Compares descriptions, titles and examples. Texts that only another form brings along are no change. */
export function compareDocs(context: PairContext): void {
  compareTexts(context, "schema.description.changed", "description", ({ description }) => description);
  compareTexts(context, "schema.title.changed", "title", ({ title }) => title);
  compareTexts(context, "schema.examples.changed", "examples", ({ examples = [] }) =>
    examples.length === 0 ? undefined : examples.map((value) => canonical(value)).join(),
  );
}

function compareTexts(
  context: PairContext,
  id: SchemaChangeId,
  keyword: DocsKeyword,
  textOf: (schema: Schema) => string | undefined,
): void {
  const { base, head } = context;
  const [before, after] = [base, head].map(({ sources }) => sources.flatMap((source) => textOf(source) ?? []));
  const [old, now] = [before?.[0], after?.[0]];
  if (old === now || before === undefined || after === undefined) return;
  if (old !== undefined && now !== undefined) {
    if (!after.includes(old) && !before.includes(now)) report(context, id, keyword, old, now);
    return;
  }
  // A text that comes or goes is one of the schema itself, which is written in the same way as before.
  const [written, writtenNow] = [base.sources[0], head.sources[0]];
  const isOwn = [written, writtenNow].some((schema) => schema !== undefined && textOf(schema) !== undefined);
  const isAlike = shapeOf(written) === shapeOf(writtenNow) || isBeside(head, base) || isBeside(base, head);
  if (isOwn && isAlike) report(context, id, keyword, old, now);
}

/** Whether a form is the reference to a component with texts beside it, and the other one is that component. */
function isBeside({ sources }: Form, other: Form): boolean {
  const key = sources[0]?.ref;
  return key !== undefined && other.home.model.schemas.get(key)?.schema === other.sources[0];
}

/** How a schema is written: by its own keywords, or as a reference or a list around others. */
function shapeOf(schema: Schema | undefined): string {
  const [only, ...others] = schema === undefined ? [] : saying(schema);
  if (only === undefined || others.length > 0) return "";
  if (only === "ref") return only;
  const list = only === "allOf" || only === "anyOf" || only === "oneOf" ? schema?.[only] : undefined;
  return list === undefined ? "" : list.length === 1 ? "one" : only;
}

function report(
  context: PairContext,
  id: SchemaChangeId,
  keyword: DocsKeyword,
  before: string | undefined,
  after: string | undefined,
): void {
  const isExample = keyword === "examples";
  const at = (form: Form): ReturnType<typeof keywordAt> =>
    isExample ? placeOf(form) : keywordAt(form, (source) => source[keyword] !== undefined, keyword);
  context.report({
    id,
    level: "info",
    scope: "docs",
    hasNoSide: true,
    base: at(context.base),
    head: at(context.head),
    ...(before !== undefined && !isExample && { before }),
    ...(after !== undefined && !isExample && { after }),
    says: `has another ${isExample ? "example" : keyword}`,
  });
}
