import type { Discriminator, Schema } from "../../../model/schema.ts";
import { areDisjoint } from "./disjoint.ts";
import type { Branch, Choice, Form } from "./form.ts";
import { isIdle, saying } from "./idle-schema.ts";
import { joinForms } from "./join.ts";
import { allKinds, nullKind } from "./kinds.ts";
import { isOfKinds } from "./of-kinds.ts";
import { meet } from "./meet.ts";
import { scalarWords, wordsOf } from "./same.ts";

/** Adds `anyOf` and `oneOf` of a schema to its form: as keywords of it where that is possible, else as a choice. */
export function chooseBranches(form: Form, schema: Schema): Form {
  const { discriminator, ...bare } = form;
  const selector = schema.discriminator;
  let chosen: Form = discriminator === undefined || discriminator === selector ? bare : form;
  let isCarried = selector === undefined;
  for (const keyword of ["anyOf", "oneOf"] as const) {
    const branches = schema[keyword];
    if (branches === undefined) continue;
    chosen = choose(chosen, keyword, branches, schema, isCarried ? undefined : selector);
    isCarried = true;
  }
  return isCarried || selector === undefined || chosen.discriminator !== undefined
    ? chosen
    : { ...chosen, discriminator: selector };
}

function choose(
  given: Form,
  keyword: Choice["keyword"],
  written: readonly Schema[],
  schema: Schema,
  discriminator: Discriminator | undefined,
): Form {
  const { home } = given;
  const listed = written.map((branch, index): Branch => ({ schema: branch, index }));
  const all = flattened(given, keyword, listed);
  const distinct = withoutRepeats(given, all, keyword);
  // What stands twice may have two texts.
  const repeats = distinct.length === all.length ? [] : all.filter((branch) => !distinct.includes(branch));
  const sources = [...given.sources, ...repeats.flatMap(({ schema: branch }) => home.of(branch).sources)];
  const form = repeats.length === 0 ? given : { ...given, sources };
  const possible = distinct.filter((branch) => (home.of(branch.schema).kinds & form.kinds) !== 0);
  const forms = possible.map((branch) => home.of(branch.schema));
  if (keyword === "anyOf" && forms.length > 1 && forms.some(acceptsAll)) return form;
  const joined = discriminator === undefined || forms.length < 2 ? joinForms(forms, keyword) : undefined;
  if (joined !== undefined) return keepSelector(meet(form, joined), discriminator);
  const isApart = keyword === "anyOf" || arePairwiseDisjoint(forms);
  const nonNull = isApart ? possible.filter((branch) => home.of(branch.schema).kinds !== nullKind) : possible;
  const [only] = nonNull;
  const hasNull = nonNull.length < possible.length;
  if (nonNull.length === 1 && only !== undefined && isApart) {
    const one = home.of(only.schema);
    if (!hasNull) return keepSelector(meet(form, one), discriminator);
    // `null` beside one branch: the rest of the branch does not speak of it.
    return keepSelector(
      meet(form, { ...one, kinds: one.kinds | nullKind, ownKinds: one.ownKinds | nullKind }),
      discriminator,
    );
  }
  const kinds = forms.reduce((all, one) => all | one.kinds, 0);
  const choice: Choice = {
    keyword,
    isExclusive: !isApart,
    branches: nonNull,
    written: schema,
    ...(discriminator !== undefined && { discriminator }),
  };
  return { ...form, kinds: form.kinds & kinds, choices: [...form.choices, choice] };
}

function keepSelector(form: Form, discriminator: Discriminator | undefined): Form {
  return discriminator === undefined ? form : { ...form, discriminator };
}

function acceptsAll(form: Form): boolean {
  const { kinds, array, object } = form;
  return kinds === allKinds && isOfKinds(form) && !array.evaluatesAll && !object.evaluatesAll;
}

/** Branches that are nothing but a choice of the same kind give way to theirs. */
function flattened(form: Form, keyword: Choice["keyword"], branches: readonly Branch[]): readonly Branch[] {
  return branches.flatMap((branch): readonly Branch[] => {
    const inner = form.home.followed(branch.schema);
    const said = saying(inner);
    if (said.length !== 1 || said[0] !== keyword) return [branch];
    const schemas = inner[keyword] ?? [];
    if (inner === form.sources[0]) return [branch];
    const isApart = keyword === "anyOf" || arePairwiseDisjoint(schemas.map((schema) => form.home.of(schema)));
    return isApart
      ? flattened(
          form,
          keyword,
          schemas.map((schema) => ({ schema })),
        )
      : [branch];
  });
}

/** A branch that stands twice is meant once; but what accepts everything is refused by `oneOf` where it stands twice. */
function withoutRepeats({ home }: Form, branches: readonly Branch[], keyword: Choice["keyword"]): readonly Branch[] {
  const seen = new Set<Schema | string>();
  return branches.filter(({ schema }) => {
    const target = home.followed(schema);
    if (keyword === "oneOf" && isIdle(target)) return true;
    const words = scalarWords(home.of(schema)) ?? wordsOf(target);
    if (seen.has(target) || seen.has(words)) return false;
    seen.add(target).add(words);
    return true;
  });
}

/** Whether no value satisfies two of the forms, as far as that is easily seen. */
function arePairwiseDisjoint(forms: readonly Form[]): boolean {
  if (forms.length > 60) return false;
  return forms.every((form, index) => forms.slice(index + 1).every((other) => areDisjoint(form, other)));
}
