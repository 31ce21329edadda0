import type { Header, Response } from "../../model/operation.ts";
import { levelOf } from "../level.ts";
import { capital } from "./capital.ts";
import { placeIn, report, reportEffect, type FoundChange, type OperationScope } from "./operation-scope.ts";
import { allowsType } from "./schema-facts.ts";

type HeaderPlace = Pick<FoundChange, "site" | "place"> & { readonly thing: string };

/** Compares the headers of two responses; their names ignore case. */
export function compareHeaders(scope: OperationScope, base: Response, head: Response): void {
  const bases = byName(base);
  const heads = byName(head);
  const place = (name: string): HeaderPlace => ({
    site: "header",
    place: `${base.status} header ${name}`,
    thing: `the header ${name} of the ${base.status} response of ${scope.title}`,
  });
  for (const [name, before] of bases) {
    const after = heads.get(name);
    if (after === undefined) reportRemoved(scope, before, name, place(name));
    else compareHeader(scope, before, after, place(name));
  }
  for (const [name, after] of heads) if (!bases.has(name)) reportAdded(scope, after, name, place(name));
}

function byName({ headers }: Response): ReadonlyMap<string, Header> {
  return new Map([...headers].map(([name, header]) => [name.toLowerCase(), header]));
}

function reportRemoved(scope: OperationScope, header: Header, name: string, { thing, ...place }: HeaderPlace): void {
  const side = scope.responseSide;
  report(scope, {
    ...place,
    id: "response-header.removed",
    side,
    // An optional header was never sure to come, yet clients may look for it. Nobody minds one that it need not read.
    levels: { wire: header.required && side === "response" ? "breaking" : "warning" },
    base: header.at,
    before: name,
    message: `There is no longer ${thing}: who reads it ${header.required ? "misses it" : "may miss it"}.`,
  });
}

function reportAdded(scope: OperationScope, header: Header, name: string, { thing, ...place }: HeaderPlace): void {
  const side = scope.responseSide;
  report(scope, {
    ...place,
    id: "response-header.added",
    side,
    levels: { wire: header.required ? levelOf("narrows", side) : "info" },
    head: header.at,
    after: name,
    message: `There is now ${thing}${header.required ? ", which always comes" : ""}.`,
  });
}

function compareHeader(scope: OperationScope, base: Header, head: Header, { thing, ...place }: HeaderPlace): void {
  const side = scope.responseSide;
  const found = { ...place, base: base.at, head: head.at };
  if (base.required !== head.required) {
    reportEffect(scope, head.required ? "narrows" : "widens", side, {
      ...found,
      id: head.required ? "response-header.required.enabled" : "response-header.required.disabled",
      before: base.required,
      after: head.required,
      message: `${capital(thing)} ${head.required ? "now always comes" : "may now be left out"}.`,
    });
  }
  compareSerialisation(scope, base, head, { thing, ...found });
  if ((base.mediaType === undefined) !== (head.mediaType === undefined)) return;
  scope.comparison.schemas(base.schema, head.schema, {
    side,
    site: "header",
    place: placeIn(scope, place.place),
    operation: scope.operation,
    isText: base.mediaType === undefined,
  });
}

function compareSerialisation(
  scope: OperationScope,
  base: Header,
  head: Header,
  { thing, ...found }: HeaderPlace & Pick<FoundChange, "base" | "head">,
): void {
  const side = scope.responseSide;
  const before = base.mediaType ?? base.style ?? "simple";
  const after = head.mediaType ?? head.style ?? "simple";
  if (before.toLowerCase() !== after.toLowerCase()) {
    const message = `The style of ${thing} changed from ${before} to ${after}: its values are written otherwise.`;
    reportEffect(scope, "incomparable", side, {
      ...found,
      id: "response-header.style.changed",
      before,
      after,
      message,
    });
    return;
  }
  if ((base.explode ?? false) === (head.explode ?? false)) return;
  const { base: baseApi, head: headApi } = scope.comparison;
  // Only an object in a header is written otherwise with `explode`; a list is the same.
  const isObject =
    allowsType(baseApi, base.schema, ["object", "array"]) || allowsType(headApi, head.schema, ["object", "array"]);
  report(scope, {
    ...found,
    id: "response-header.explode.changed",
    side,
    levels: { wire: isObject ? "breaking" : "info" },
    before: base.explode ?? false,
    after: head.explode ?? false,
    message: `The "explode" of ${thing} is now ${head.explode ?? false}: lists and objects are written otherwise.`,
  });
}
