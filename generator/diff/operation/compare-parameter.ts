import type { Parameter } from "../../model/operation.ts";
import { capital } from "./capital.ts";
import { compareSerialisation, type ParameterChange } from "./compare-serialisation.ts";
import { compareText } from "./compare-text.ts";
import { placeIn, report, reportEffect, sender, type OperationScope } from "./operation-scope.ts";
import type { ParameterPair } from "./pair-parameters.ts";
import { reportRepresentation, representationsDiffer } from "./parameter-representation.ts";

/** Compares two parameters that are one. */
export function compareParameter(scope: OperationScope, { base, head, how }: ParameterPair): void {
  const found = {
    site: "parameter",
    place: `${base.in} ${base.name}`,
    base: base.at,
    head: head.at,
    thing: `the ${base.in} parameter "${base.name}" of ${scope.title}`,
  } as const;
  if (how === "relocated") reportRelocated(scope, base, head, found);
  if (how === "renamed") reportRenamed(scope, base, head, found);
  if (base.required !== head.required) reportRequired(scope, head.required, found);
  if (how !== "relocated") compareSerialisation(scope, base, head, found);
  compareText(
    scope,
    "parameter.description.changed",
    found.place,
    {
      base: base.description,
      head: head.description,
      baseAt: base.at,
      headAt: head.at,
      of: `the ${base.in} parameter "${base.name}" of `,
    },
    "parameter",
  );
  if (representationsDiffer(scope, base, head)) return reportRepresentation(scope, base, head, found);
  scope.comparison.schemas(base.schema, head.schema, {
    side: scope.requestSide,
    site: "parameter",
    place: placeIn(scope, found.place),
    operation: scope.operation,
    isText: base.mediaType === undefined,
  });
}

function reportRelocated(scope: OperationScope, base: Parameter, head: Parameter, found: ParameterChange): void {
  const { thing, ...place } = found;
  report(scope, {
    ...place,
    id: "parameter.location.changed",
    side: scope.requestSide,
    effect: "incomparable",
    levels: { wire: "breaking", sdk: "breaking" },
    before: base.in,
    after: head.in,
    message: `${capital(thing)} moved from ${base.in} to ${head.in}: it is no longer looked for where ${sender(scope.requestSide)} put${scope.requestSide === "request" ? "" : "s"} it.`,
  });
}

function reportRenamed(scope: OperationScope, base: Parameter, head: Parameter, found: ParameterChange): void {
  const { thing, ...place } = found;
  report(scope, {
    ...place,
    id: "parameter.renamed",
    side: scope.requestSide,
    effect: "incomparable",
    levels: { wire: "breaking", sdk: "breaking" },
    before: base.name,
    after: head.name,
    message: `${capital(thing)} is now called "${head.name}": what is sent under the old name is passed over.`,
  });
}

function reportRequired(scope: OperationScope, isRequired: boolean, given: ParameterChange): void {
  const { thing, ...place } = given;
  const side = scope.requestSide;
  const message = isRequired
    ? `${capital(thing)} is now required${side === "request" ? ": requests without it are refused" : ": it always comes"}.`
    : `${capital(thing)} is now optional${side === "request" ? "" : ": receivers that count on it may miss it"}.`;
  const id = isRequired ? "parameter.required.enabled" : "parameter.required.disabled";
  const found = { ...place, id, before: !isRequired, after: isRequired, message } as const;
  // What must be given is an argument of generated functions; what may be left out still may be given.
  reportEffect(scope, isRequired ? "narrows" : "widens", side, found, isRequired);
}
