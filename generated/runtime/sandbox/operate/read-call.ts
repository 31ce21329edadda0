// Copied from generator/runtime/sandbox/operate/read-call.ts. Do not edit.

/** Reads the parameters and the body of a request: all that is wrong with them at once. */
import type { ParsedRequest } from "../../mocks/parse/parse-request.ts";
import { preferenceOf } from "../../mocks/respond/prefer.ts";
import type { EndUser } from "../behaviour/behaviour-context.ts";
import type { SandboxRequest } from "../exchange/sandbox-request.ts";
import type { RoutedOperation } from "../route/family-router.ts";
import type { Session } from "../session/session.ts";
import type { Exchange } from "./exchange.ts";
import type { LoadedOperation } from "./loaded-operation.ts";
import type { LoadedProduct } from "./loaded-product.ts";
import type { OperationCall } from "./operation-call.ts";

/** Who a call is made by, and what it is for. */
export interface CallParts {
  readonly exchange: Exchange;
  readonly product: LoadedProduct;
  readonly session: Session;
  readonly endUser: EndUser | undefined;
  readonly seed: number | string;
}

/** A call, and what its document does not allow about it, if anything. */
export interface CallReading {
  readonly call: OperationCall;
  readonly refused: ParsedRequest | undefined;
}

/** Reads a request as a call of the first operation that it is valid for. */
export async function readCall(
  operations: readonly [RoutedOperation, ...RoutedOperation[]],
  parts: CallParts,
): Promise<CallReading> {
  const { exchange, product } = parts;
  let first: CallReading | undefined;
  for (const { target, path } of operations) {
    const operation = product.operation(target.operation.name);
    if (operation.contract.requestBody !== undefined) await exchange.readBody();
    const parsed = await product.read(sourceOf(exchange, operation), operation.contract, path);
    const call = callOf(operation, parsed, parts);
    if (parsed.violations.length === 0) {
      exchange.operation = target.operation;
      return { call, refused: undefined };
    }
    first ??= { call, refused: parsed };
  }
  if (first === undefined) throw new Error("A request was routed to no operation.");
  return first;
}

/** A call whose parameters and body nobody has looked at. */
export function unreadCall({ target }: RoutedOperation, parts: CallParts): OperationCall {
  const { method, path } = parts.exchange.request;
  const operation = parts.product.operation(target.operation.name);
  return callOf(operation, { input: {}, violations: [], status: 400, fingerprint: `${method} ${path}` }, parts);
}

/** HEAD gets what GET would, also where that is made from the request. */
function sourceOf(exchange: Exchange, { contract }: LoadedOperation) {
  const { path, query, headers }: SandboxRequest = exchange.request;
  return { method: contract.method, path, query, headers, octets: () => exchange.takeOctets() };
}

function callOf(operation: LoadedOperation, parsed: ParsedRequest, parts: CallParts): OperationCall {
  const { exchange, product, session, endUser, seed } = parts;
  return {
    request: exchange.request,
    product,
    operation,
    session,
    endUser,
    octets: exchange.octets,
    input: parsed.input,
    preference: preferenceOf(exchange.request.headers),
    seed: `${seed} ${operation.name} ${parsed.fingerprint}`,
  };
}
