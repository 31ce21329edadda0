import { segmentsOf } from "../../runtime/mocks/parse/path-template.ts";
import type { TrafficOperation } from "../documents/traffic-api.ts";
import { safeName } from "../redact/safe-name.ts";
import { Gatherer } from "../report/gatherer.ts";

/** A host that no document names; its requests may turn out to be ours. */
interface ForeignHost {
  isOurs: boolean;
  exchanges: number;
  readonly gathered: Gatherer;
}

/** Foreign hosts that are told apart, at most. */
const mostHosts = 500;

/** Keeps what foreign hosts were asked for, until it is known whether they are another stage of the service. */
export class ForeignHosts {
  readonly #hosts = new Map<string, ForeignHost>();
  readonly #options: { readonly keepsValues: boolean };

  constructor(options: { readonly keepsValues: boolean }) {
    this.#options = options;
  }

  /** Whether a request that fits an operation makes its host ours: a path of one word may be that of anybody's service. */
  isOurs(host: string, { operation }: TrafficOperation): boolean {
    const literals = segmentsOf(operation.path).filter((segment) => !segment.includes("{"));
    if (literals.length < 2) return this.#hosts.get(host)?.isOurs === true;
    const foreign = this.#of(host);
    if (foreign !== undefined) foreign.isOurs = true;
    return true;
  }

  /** Where a request to a foreign host is gathered; `undefined` where there are too many hosts. */
  gatherer(host: string): Gatherer | undefined {
    const foreign = this.#of(host);
    if (foreign !== undefined) foreign.exchanges += 1;
    return foreign?.gathered;
  }

  /** Hands over what hosts were asked for that have turned out to be ours, and gives the number of their exchanges. */
  handOver(to: Gatherer): number {
    const ours = [...this.#hosts.values()].filter(({ isOurs }) => isOurs);
    for (const { gathered } of ours) to.addAll(gathered);
    return ours.reduce((sum, { exchanges }) => sum + exchanges, 0);
  }

  /** Hosts that were asked for nothing of ours, as they can be shown. */
  names(): readonly string[] {
    return [...this.#hosts].filter(([, { isOurs }]) => !isOurs).map(([host]) => safeName(host));
  }

  #of(host: string): ForeignHost | undefined {
    const known = this.#hosts.get(host);
    if (known !== undefined || this.#hosts.size >= mostHosts) return known;
    const foreign = { isOurs: false, exchanges: 0, gathered: new Gatherer(this.#options) };
    this.#hosts.set(host, foreign);
    return foreign;
  }
}
