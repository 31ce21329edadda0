import { ts } from "ts-morph";
import type { SourcePlace, UriUse } from "../uri-use.ts";
import { parseUri } from "../uri/written-uri.ts";
import { fileOf, isInside, pathNode, placeOf } from "./place-of.ts";
import { enclosingName } from "./string-root.ts";
import { textOf, type Value } from "./value.ts";

/** A URI that a program puts together, before it is told where. */
export interface CodeUse {
  /** What names the URI where it is used. */
  readonly node: ts.Node;
  readonly values: readonly Value[];
  readonly method?: string;
}

/** The literals that a use is put together from. */
export function literalsOf({ values }: CodeUse): readonly ts.Node[] {
  const nodes = values.flat().flatMap(({ node }) => (node === undefined || ts.isParameter(node) ? [] : [node]));
  return [...new Set(nodes)];
}

/** Whether a use says which host it calls, which a literal that only has the path cannot. */
export function namesHost({ values }: CodeUse): boolean {
  return values.some((value) => parseUri(textOf(value))?.base === "host");
}

/** Makes a use that can be judged; `undefined` where it is no URI. */
export function toUriUse(use: CodeUse, isOwn: (file: string) => boolean): UriUse | undefined {
  const { node, values, method } = use;
  const uris = [...new Set(values.map((value) => textOf(value)).filter((uri) => parseUri(uri) !== undefined))];
  if (uris.length === 0) return undefined;
  const enclosing = enclosingName(node);
  const path = pathPlace(use, isOwn);
  const others = literalsOf(use).filter((literal) => literal !== node && !isInside(literal, node));
  return {
    ...placeOf(node),
    uris,
    origins: others.map((literal) => placeOf(literal)),
    ...(method === undefined ? {} : { method }),
    ...(path === undefined ? {} : { path }),
    ...(enclosing === undefined ? {} : { enclosing }),
  };
}

/** `undefined` where the path is written in the use itself, or in a file that nobody asked about. */
function pathPlace({ node, values }: CodeUse, isOwn: (file: string) => boolean): SourcePlace | undefined {
  const written = values[0] === undefined ? undefined : pathNode(values[0]);
  const hasOwn = values.some((value) =>
    value.some((part) => part.node !== undefined && isInside(part.node, node) && /[a-z]/i.test(part.text)),
  );
  if (written === undefined || hasOwn || !isOwn(fileOf(written))) return undefined;
  return placeOf(written);
}
