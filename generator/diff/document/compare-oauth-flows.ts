import type { OAuthFlow, SecurityScheme } from "../../model/security.ts";
import type { ChangeId } from "../catalogue/catalogue.ts";
import type { Level } from "../level.ts";
import type { SchemeUse } from "./scheme-use.ts";

/** Reports a change of one scheme; `what` says it behind the name of the scheme. */
export type TellScheme = (
  id: ChangeId,
  level: Level,
  before: string | undefined,
  after: string | undefined,
  what: string,
) => void;

/** Compares the flows of two OAuth 2 schemes. */
export function compareFlows(base: SecurityScheme, head: SecurityScheme, use: SchemeUse, tell: TellScheme): void {
  const isUsed = use.operations > 0;
  for (const [name, flow] of base.flows ?? []) {
    const other = head.flows?.get(name);
    if (other === undefined)
      tell("security.scheme.flow-removed", isUsed ? "breaking" : "info", name, undefined, `lost the flow ${name}`);
    else compareFlow(name, flow, other, use, tell);
  }
  for (const name of head.flows?.keys() ?? []) {
    if (base.flows?.has(name) !== true)
      tell("security.scheme.flow-added", "info", undefined, name, `has the new flow ${name}`);
  }
}

const urls = ["authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl"] as const;

function compareFlow(name: string, base: OAuthFlow, head: OAuthFlow, use: SchemeUse, tell: TellScheme): void {
  for (const url of urls) {
    if (base[url] === head[url]) continue;
    const level = use.operations > 0 ? "warning" : "info";
    tell("security.scheme.url-changed", level, base[url], head[url], `has another ${url} in the flow ${name}`);
  }
  for (const [scope, text] of base.scopes) {
    const other = head.scopes.get(scope);
    if (other === undefined) {
      const level = use.scopes.has(scope) ? "warning" : "info";
      tell("security.scheme.scope-removed", level, scope, undefined, `lost the scope "${scope}" of the flow ${name}`);
    } else if (other !== text) {
      tell("security.scheme.scope-changed", "info", scope, scope, `has another text for the scope "${scope}"`);
    }
  }
  for (const scope of head.scopes.keys()) {
    if (!base.scopes.has(scope))
      tell("security.scheme.scope-added", "info", undefined, scope, `has the new scope "${scope}" in the flow ${name}`);
  }
}
