import type { Finding } from "../../diagnostics/finding.ts";
import type { SpecLocation } from "../../diagnostics/location.ts";
import type { TrafficApi, TrafficOperation } from "../documents/traffic-api.ts";
import { operationTitle } from "../examine/examined-message.ts";
import { ruleOf } from "../traffic-rules.ts";
import { parameterKey, type Coverage } from "./coverage.ts";

/** Notes of what the documents declare and the traffic never showed; of an operation that was not seen, only that. */
export function neverSeen(apis: readonly TrafficApi[], coverage: Coverage): readonly Finding[] {
  return apis.flatMap(({ operations }) => operations.flatMap((operation) => ofOperation(operation, coverage)));
}

function ofOperation(operation: TrafficOperation, coverage: Coverage): readonly Finding[] {
  const seen = coverage.of(operation);
  const title = operationTitle(operation);
  if (seen === undefined) return [note(operation, `${title} was never seen.`, operation.operation.at)];
  const statuses = operation.operation.responses.filter(({ status }) => !seen.statuses.has(status));
  const parameters = operation.operation.parameters.filter(({ in: place, name }) => {
    // Those that OpenAPI leaves to other members are no parameters.
    const isParameter = operation.contract().parameters?.some((one) => one.in === place && one.name === name) === true;
    return isParameter && !seen.parameters.has(parameterKey(place, name));
  });
  return [
    ...statuses.map(({ status, at }) => note(operation, `Status ${status} of ${title} was never seen.`, at)),
    ...parameters.map(({ in: place, name, at }) =>
      note(operation, `The ${place} parameter "${name}" of ${title} was never seen.`, at),
    ),
  ];
}

function note({ of }: TrafficOperation, message: string, at: SpecLocation): Finding {
  const { severity, fix } = ruleOf("traffic.never-seen");
  return { code: "traffic.never-seen", severity, message, help: fix, at, product: of.api.id };
}
