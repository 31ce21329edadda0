import type { ts } from "ts-morph";
import { evaluate } from "./evaluate.ts";
import { followMember } from "./follow-member.ts";
import type { Program } from "./program.ts";
import type { Scope } from "./scope.ts";
import { eitherOf, joinedAll, literal, unknown, type Value } from "./value.ts";

/** The URI of `http.request({ hostname, port, path })`. */
export function nodeRequestUri(options: ts.Expression, scope: Scope, program: Program): readonly Value[] {
  const member = (name: string): readonly Value[] | undefined => {
    const found = followMember(options, name, scope, program);
    return found.length === 0 ? undefined : eitherOf(...found.map((each) => evaluate(each.node, each.scope, program)));
  };
  const host = member("hostname") ?? member("host");
  const path = member("path") ?? literal("/");
  return host === undefined ? joinedAll([unknown, path]) : joinedAll([literal("https://"), host, path]);
}
