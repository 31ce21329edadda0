import type { Operation, Parameter } from "../../model/operation.ts";

/** The member of an operation's input that carries a parameter. */
export interface InputMember {
  readonly parameter: Parameter;
  readonly key: string;
}

const locationWord = {
  path: "Path",
  query: "Query",
  querystring: "Querystring",
  header: "Header",
  cookie: "Cookie",
} as const;
const order = ["path", "query", "querystring", "header", "cookie"] as const;

/** What every object has already: an input without an own member `constructor` would seem to hold one. */
const inherited = Object.getOwnPropertyNames(Object.prototype);

/**
 * The members of an operation's input, one a parameter, called as on the wire. Where two locations have the same name,
 * the first of path, query, header and cookie keeps it and the others say where they are: `id`, `idInQuery`.
 */
export function inputMembers(operation: Operation): readonly InputMember[] {
  const taken = new Set(["body", "mediaType", ...inherited]);
  const sorted = operation.parameters.toSorted((a, b) => order.indexOf(a.in) - order.indexOf(b.in));
  const keys = new Map<Parameter, string>();
  for (const parameter of sorted) {
    let key = parameter.name;
    if (taken.has(key)) key = `${parameter.name}In${locationWord[parameter.in]}`;
    for (let count = 2; taken.has(key); count += 1) key = `${parameter.name}In${locationWord[parameter.in]}${count}`;
    taken.add(key);
    keys.set(parameter, key);
  }
  return operation.parameters.map((parameter) => ({ parameter, key: keys.get(parameter) ?? parameter.name }));
}
