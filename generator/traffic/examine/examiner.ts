import type { TrafficApi } from "../documents/traffic-api.ts";
import type { TrafficHosts } from "../documents/traffic-hosts.ts";
import type { TrafficExchange } from "../exchange/traffic-exchange.ts";
import { Coverage } from "../report/coverage.ts";
import { Gatherer } from "../report/gatherer.ts";
import { examineRequest } from "./examine-request.ts";
import { examineResponse } from "./examine-response.ts";
import { operationTitle, type ExaminedExchange } from "./examined-message.ts";
import { headersOfFamily } from "./known-headers.ts";
import { ForeignHosts } from "./foreign-hosts.ts";
import { isRespelling } from "./undocumented-status.ts";
import { isNobodys, literalsOf, routeObservation } from "./undocumented-route.ts";

/** What became of the exchanges of a recording. */
export interface TrafficCounts {
  exchanges: number;
  /** Held against an operation, or found to be for none. */
  checked: number;
  /** Requests to hosts that are not ours. */
  foreign: number;
  /** Requests that browsers send by themselves, and those of tools: `OPTIONS`, `/favicon.ico`, `/health`. */
  passedOver: number;
  /** No answer came. */
  aborted: number;
  /** Answered with 4XX: what the request was like is then no promise of the documents. */
  refused: number;
}

/** How exchanges are held against documents. */
export interface ExaminerOptions {
  readonly apis: readonly TrafficApi[];
  readonly hosts: TrafficHosts;
  /** What all values of a group have in common is kept, for suggestions. */
  readonly keepsValues: boolean;
}

/** Holds exchanges against documents, one after the other. */
export class Examiner {
  readonly counts: TrafficCounts = { exchanges: 0, checked: 0, foreign: 0, passedOver: 0, aborted: 0, refused: 0 };
  readonly coverage = new Coverage();
  readonly gathered: Gatherer;
  readonly #options: ExaminerOptions;
  readonly #foreign: ForeignHosts;
  readonly #familyHeaders: ReadonlySet<string>;
  readonly #literals: ReadonlySet<string>;

  constructor(options: ExaminerOptions) {
    this.#options = options;
    this.gathered = new Gatherer(options);
    this.#foreign = new ForeignHosts(options);
    this.#familyHeaders = headersOfFamily(options.apis);
    this.#literals = literalsOf(options.apis);
  }

  /** @param file The recording, as reports name it. */
  async examine(exchange: TrafficExchange, file: string): Promise<void> {
    this.counts.exchanges += 1;
    const { method, status, path } = exchange;
    if (status < 200) {
      this.counts.aborted += 1;
      return;
    }
    const host = this.#options.hosts(exchange.host);
    const isOwn = host.kind === "own";
    const route = host.route(method, path);
    if (route.kind === "operation" && (isOwn || this.#foreign.isOurs(exchange.host ?? "", route.operation))) {
      this.counts.checked += 1;
      return this.#hold(
        { exchange, operation: route.operation, path: route.path, familyHeaders: this.#familyHeaders },
        file,
      );
    }
    if (isNobodys(exchange)) {
      this.counts.passedOver += 1;
      return;
    }
    const gathered = isOwn ? this.gathered : this.#foreign.gatherer(exchange.host ?? "");
    if (isOwn) this.counts.checked += 1;
    else this.counts.foreign += 1;
    if (route.kind !== "operation") gathered?.add(routeObservation(exchange, route, this.#literals), exchange, file);
  }

  /** Ends the examination: what foreign hosts were asked for counts where one of their requests was for an operation. */
  finish(): void {
    const ours = this.#foreign.handOver(this.gathered);
    this.counts.foreign -= ours;
    this.counts.checked += ours;
  }

  /** Hosts that were asked for nothing of ours, as they can be shown. */
  foreignHosts(): readonly string[] {
    return this.#foreign.names();
  }

  async #hold(examined: ExaminedExchange, file: string): Promise<void> {
    const { exchange, operation } = examined;
    const { status } = exchange;
    const observe = (observation: Parameters<Gatherer["add"]>[0]): void =>
      this.gathered.add(observation, exchange, file);
    if (operation.operation.deprecated) {
      const title = operationTitle(operation);
      observe({
        code: "traffic.deprecated-operation",
        operation,
        subject: "deprecated",
        message: `${title} is deprecated, and in use.`,
        at: operation.operation.at,
      });
    }
    if (isRespelling(exchange)) return;
    const isRefused = status >= 400;
    if (isRefused) this.counts.refused += 1;
    const parsed = isRefused ? undefined : await examineRequest(examined, observe);
    this.coverage.add(operation, status, parsed);
    // RFC 9110, section 15.4.5: an answer that has not changed has no body, and few of its headers.
    if (status !== 304) await examineResponse(examined, observe);
  }
}
