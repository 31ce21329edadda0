import type { SecurityScheme } from "../../model/security.ts";
import type { Change } from "../change.ts";
import { compareFlows, type TellScheme } from "./compare-oauth-flows.ts";
import type { DocumentScope } from "./document-scope.ts";
import { renamedSchemes } from "./scheme-names.ts";
import { schemeUse, type SchemeUse } from "./scheme-use.ts";

/** Compares the security schemes, each once, with the count of operations that use it: reference, section 3.7. */
export function compareSecuritySchemes({ comparison, changes }: DocumentScope): void {
  const { base, head } = comparison;
  const renamed = renamedSchemes(base, head);
  const newNames = new Set(renamed.values());
  const uses = { base: schemeUse(base), head: schemeUse(head) };
  for (const scheme of base.securitySchemes.values()) {
    const other = head.securitySchemes.get(renamed.get(scheme.name) ?? scheme.name);
    if (other === undefined) reportRemoved(changes.add, scheme, uses.base(scheme.name), uses.head(scheme.name));
    else compareScheme(changes.add, scheme, other, uses.base(scheme.name));
    if (other !== undefined && other.name !== scheme.name) reportRenamed(changes.add, scheme, other);
  }
  for (const scheme of head.securitySchemes.values()) {
    if (base.securitySchemes.has(scheme.name) || newNames.has(scheme.name)) continue;
    changes.add({
      id: "security.scheme.added",
      levels: { wire: "info" },
      site: "document",
      place: `security scheme ${scheme.name}`,
      head: scheme.at,
      after: scheme.name,
      message: `The security scheme "${scheme.name}" is new.`,
    });
  }
}

type Add = (change: Change) => void;

function reportRemoved(add: Add, scheme: SecurityScheme, before: SchemeUse, after: SchemeUse): void {
  // Where operations asked for it, that they ask for something else is told of them.
  const isMissing = after.operations > 0;
  if (before.operations > 0 && !isMissing) return;
  add({
    id: "security.scheme.removed",
    levels: { wire: isMissing ? "warning" : "info" },
    site: "document",
    place: `security scheme ${scheme.name}`,
    base: scheme.at,
    before: scheme.name,
    reach: after.operations,
    message: `The security scheme "${scheme.name}" is removed${isMissing ? ", but operations still ask for it" : ": no operation asked for it"}.`,
  });
}

/** The name of a component is no part of any message, but generated code has it. */
function reportRenamed(add: Add, base: SecurityScheme, head: SecurityScheme): void {
  add({
    id: "component.renamed",
    levels: { wire: "info", sdk: "breaking" },
    site: "document",
    place: `security scheme ${base.name}`,
    base: base.at,
    head: head.at,
    before: base.name,
    after: head.name,
    message: `The security scheme "${base.name}" is now called "${head.name}": code that uses the generated name no longer compiles.`,
  });
}

function compareScheme(add: Add, base: SecurityScheme, head: SecurityScheme, use: SchemeUse): void {
  const isUsed = use.operations > 0;
  const tell: TellScheme = (id, level, before, after, what) =>
    add({
      id,
      levels: id === "security.scheme.scope-changed" ? { docs: "info" } : { wire: level },
      site: "document",
      place: `security scheme ${base.name}`,
      ...(use.first !== undefined && { operation: use.first }),
      reach: use.operations,
      base: base.at,
      head: head.at,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
      message: `The security scheme "${base.name}"${isUsed ? `, used by ${count(use.operations)},` : ""} ${what}.`,
    });
  const before = typeOf(base);
  const after = typeOf(head);
  if (before !== after) {
    return tell(
      "security.scheme.type-changed",
      isUsed ? "breaking" : "info",
      before,
      after,
      `sends credentials otherwise: as ${after}, no longer as ${before}`,
    );
  }
  if (base.bearerFormat !== head.bearerFormat) {
    tell(
      "security.scheme.bearer-format-changed",
      "info",
      base.bearerFormat,
      head.bearerFormat,
      "has another bearer format, which is a hint only",
    );
  }
  if (base.openIdConnectUrl !== head.openIdConnectUrl) {
    tell(
      "security.scheme.url-changed",
      isUsed ? "warning" : "info",
      base.openIdConnectUrl,
      head.openIdConnectUrl,
      "has another discovery URL",
    );
  }
  compareFlows(base, head, use, tell);
}

/** How the credential is sent. */
function typeOf(scheme: SecurityScheme): string {
  const { kind, in: location, parameterName, scheme: httpScheme, signature } = scheme;
  const name = location === "header" ? parameterName?.toLowerCase() : parameterName;
  const signed = signature === undefined ? undefined : `signed by ${signature.scheme} in ${signature.in}`;
  return [kind, location, name, httpScheme, signed].filter((word) => word !== undefined).join(" ");
}

function count(operations: number): string {
  return operations === 1 ? "one operation" : `${operations} operations`;
}
