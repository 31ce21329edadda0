// Copied from generator/runtime/sandbox/operate/answer-exchange.ts. Do not edit.

/** The way of a request through the sandbox, station by station, in the order of the platform's rules. */
import type { SandboxResponse } from "../exchange/sandbox-response.ts";
import { admit } from "./admit.ts";
import { authorize } from "./authorize.ts";
import type { Exchange } from "./exchange.ts";
import { findOperation } from "./find-operation.ts";
import { idOf } from "./loaded-product.ts";
import { isForDocument, perform } from "./perform.ts";
import { readCall, unreadCall } from "./read-call.ts";
import type { SandboxParts } from "./sandbox-parts.ts";
import { writeAnswer } from "./write-answer.ts";

/** Answers a request: route, maintenance, who calls, what they send, what the operation does. */
export async function answerExchange(exchange: Exchange, parts: SandboxParts): Promise<SandboxResponse> {
  const finding = await findOperation(exchange, parts);
  if ("response" in finding) return finding.response;
  const { operations } = finding;
  const { product } = operations[0].target;
  if (parts.control.isInMaintenance(idOf(product))) return parts.reports.failed(exchange.nextId(), 503);

  const admission = await admit(exchange, parts);
  if ("response" in admission) return admission.response;
  const { session, endUser } = admission;
  const loaded = await parts.load(product);
  const { seed } = parts.settings;
  const caller = { exchange, product: loaded, session, endUser, seed };
  const refusal = loaded.authorize && (await authorize(exchange, loaded, session));
  if (refusal !== undefined) {
    exchange.isRefused = true;
    return parts.reports.unauthorized(exchange, refusal, unreadCall(operations[0], caller));
  }
  const { call, refused } = await readCall(operations, caller);
  if (refused !== undefined) {
    exchange.isRefused = true;
    return parts.reports.invalid(exchange, refused, call);
  }
  exchange.isFromDocument = isForDocument(call);
  const answer = await perform(call);
  if (!(answer instanceof Response)) exchange.given = answer.body;
  return writeAnswer(answer, call, { namesCharset: parts.family.platform !== undefined });
}
