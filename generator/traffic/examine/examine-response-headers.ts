import type { Response } from "../../model/operation.ts";
import { headerViolations } from "../../runtime/mocks/respond/headers.ts";
import { ownMember } from "../../runtime/mocks/schema/json-value.ts";
import { isCredentialName } from "../../runtime/sandbox/control/credential-names.ts";
import { isRedacted } from "../redact/redaction-mark.ts";
import { safeName } from "../redact/safe-name.ts";
import type { ExaminedExchange, MessageName, Observe } from "./examined-message.ts";
import { isStandardHeader } from "./known-headers.ts";
import { messageObservation, placeBelow } from "./message-observation.ts";
import { valueObservation } from "./value-observation.ts";

/** Holds the headers of an answer against those that its response declares. */
export function examineResponseHeaders(
  examined: ExaminedExchange,
  message: MessageName,
  response: Response,
  observe: Observe,
): void {
  const { exchange, operation } = examined;
  const { headers } = exchange.response;
  undeclaredHeaders(examined, message, response, observe);
  const contract = ownMember(operation.contract().responses, response.status);
  for (const violation of headerViolations(contract?.headers ?? {}, headers, operation.of.checkAnswer)) {
    const entry = [...response.headers].find(
      ([name]) =>
        violation.path === name || violation.path.startsWith(`${name}.`) || violation.path.startsWith(`${name}[`),
    );
    if (entry === undefined) continue;
    const [name, header] = entry;
    const text = headers.get(name.toLowerCase());
    if (text === null) {
      if (!headers.isWhole || isCredentialName(name)) continue;
      const says = `has no header "${name}", which is required`;
      const change = { kind: "optional", of: header.at } as const;
      observe(
        messageObservation(operation, message, {
          code: "traffic.missing-header",
          at: header.at,
          what: `header "${name}"`,
          says,
          change,
        }),
      );
    } else if (!isRedacted(text)) {
      const seen = {
        operation,
        message,
        holder: `header "${name}"`,
        name,
        schema: header.schema,
        at: header.at,
        value: text,
      };
      const observation = valueObservation(seen, violation);
      if (observation !== undefined) observe(observation);
    }
  }
}

function undeclaredHeaders(
  { exchange, operation }: ExaminedExchange,
  message: MessageName,
  response: Response,
  observe: Observe,
): void {
  const { headers } = exchange.response;
  let declared: ReadonlySet<string> | undefined;
  for (const name of headers.names) {
    if (isStandardHeader(name)) continue;
    declared ??= new Set([...response.headers.keys()].map((key) => key.toLowerCase()));
    if (declared.has(name)) continue;
    const shown = safeName(name);
    const change = shown === name ? { change: { kind: "header", response: response.at, name } as const } : {};
    observe(
      messageObservation(operation, message, {
        code: "traffic.undocumented-response-header",
        at: placeBelow(response.at, "headers"),
        what: `header "${shown}"`,
        says: `has the header "${shown}", which is not declared`,
        seen: { value: headers.get(name) ?? "", name },
        ...change,
      }),
    );
  }
}
