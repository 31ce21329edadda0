import type { Operation, Parameter } from "../../model/operation.ts";
import { capital } from "./capital.ts";
import { compareParameter } from "./compare-parameter.ts";
import { short } from "./compare-text.ts";
import { report, reportEffect, type OperationScope } from "./operation-scope.ts";
import { pairParameters, type ParameterPair } from "./pair-parameters.ts";
import { parameterAnnouncement } from "./sanctioned-removal.ts";

/** Compares the parameters of an operation: reference, "breaking changes", section 3.2. */
export function compareParameters(scope: OperationScope, base: Operation, head: Operation): void {
  const { pairs, removed, added } = pairParameters(base, head);
  for (const pair of pairs) compareParameter(scope, pair);
  // A path with more or fewer holes is another path, and that is told of the path.
  for (const parameter of removed) if (parameter.in !== "path") reportRemoved(scope, parameter, head);
  for (const parameter of added) if (parameter.in !== "path") reportAdded(scope, parameter);
  reportOrder(scope, base, head, pairs);
}

function reportAdded(scope: OperationScope, parameter: Parameter): void {
  const { name, in: location, required, at } = parameter;
  const side = scope.requestSide;
  const found = { site: "parameter", place: `${location} ${name}`, head: at, after: name } as const;
  const thing = `the ${location} parameter "${name}"`;
  if (required) {
    const message =
      side === "request"
        ? `${scope.title} now requires ${thing}: requests without it are refused.`
        : `${capital(scope.title)} now always brings ${thing}.`;
    reportEffect(scope, "narrows", side, { ...found, id: "parameter.added-required", message }, true);
    return;
  }
  // A parameter that may be left out is one that nobody knew of: it neither takes nor promises a thing.
  report(scope, {
    ...found,
    id: "parameter.added-optional",
    side,
    levels: { wire: "info" },
    message: `${scope.title} now knows ${thing}, which may be left out.`,
  });
}

/** An extension of an operation that refuses parameters it does not declare. */
const refusal = "x-refuses-unknown-parameters";

function reportRemoved(scope: OperationScope, parameter: Parameter, head: Operation): void {
  const { name, in: location, required, at } = parameter;
  const side = scope.requestSide;
  const found = { site: "parameter", place: `${location} ${name}`, side, base: at, before: name } as const;
  const thing = `The ${location} parameter "${name}" of ${scope.title}`;
  const announcement = parameterAnnouncement(parameter, scope.options);
  if (announcement === "kept") {
    const message = `${thing} is removed: it was deprecated, and its time is over.`;
    report(scope, {
      ...found,
      id: "parameter.removed-after-deprecation",
      levels: { wire: "info", sdk: "info" },
      message,
    });
    return;
  }
  if (announcement === "too-early") {
    const message = `${thing} is removed: it is deprecated, but its sunset is still ahead.`;
    report(scope, {
      ...found,
      id: "parameter.removed-before-sunset",
      levels: { wire: "breaking", sdk: "breaking" },
      message,
    });
    return;
  }
  const isRefused = scope.options.policy.refusesUnknownParameters || head.extensions?.get(refusal) === true;
  const isGrave = side === "request" ? isRefused : required;
  const hit = isGrave
    ? side === "request"
      ? "requests with it are refused"
      : "receivers that rely on it no longer get it"
    : side === "request"
      ? "requests with it may be refused, or answered as if it were not there"
      : "receivers may miss it";
  report(scope, {
    ...found,
    id: "parameter.removed",
    // Not by the table of sets: most servers pass over what they do not know, and the description cannot tell which do.
    levels: { wire: isGrave ? "breaking" : "warning", sdk: "breaking" },
    message: `${thing} is removed: ${hit}.`,
  });
}

/** Only those that stand in the operation itself: moving one to the path item changes the order of nothing. */
function reportOrder(scope: OperationScope, base: Operation, head: Operation, pairs: readonly ParameterPair[]): void {
  const isOwn = (operation: Operation, parameter: Parameter): boolean =>
    parameter.at.file === operation.at.file && parameter.at.pointer.startsWith(`${operation.at.pointer}/parameters/`);
  const own = pairs.filter((pair) => isOwn(base, pair.base) && isOwn(head, pair.head));
  const positions = (parameters: readonly Parameter[]): ReadonlyMap<Parameter, number> =>
    new Map(parameters.map((parameter, index) => [parameter, index]));
  const [before, after] = [positions(base.parameters), positions(head.parameters)];
  const ordered = own.toSorted((a, b) => (before.get(a.base) ?? 0) - (before.get(b.base) ?? 0));
  const reordered = own.toSorted((a, b) => (after.get(a.head) ?? 0) - (after.get(b.head) ?? 0));
  if (ordered.every((pair, index) => pair === reordered[index])) return;
  report(scope, {
    id: "parameter.order.changed",
    levels: { wire: "info", sdk: "breaking" },
    site: "operation",
    place: "parameters",
    base: base.at,
    head: head.at,
    before: short(ordered.map((pair) => pair.base.name).join(", ")),
    after: short(reordered.map((pair) => pair.head.name).join(", ")),
    message: `The parameters of ${scope.title} stand in another order: generated code that takes them by position changes.`,
  });
}
