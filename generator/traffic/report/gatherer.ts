import { hashOfText } from "../../diagnostics/fingerprint.ts";
import type { Observation } from "../examine/observation.ts";
import type { TrafficExchange, TrafficPosition } from "../exchange/traffic-exchange.ts";
import { SeenValues } from "../suggest/seen-values.ts";

/** The same departure of an operation, however often it was seen. */
export interface TrafficGroup {
  /** Of the first. */
  readonly observation: Observation;
  readonly first: TrafficPlace;
  readonly firstExchange: Pick<TrafficExchange, "method" | "status">;
  /** Names it in baselines: no values, line numbers or times are in it. */
  readonly fingerprint: string;
  count: number;
  /** What all the values have in common, where it is asked for. */
  readonly values?: SeenValues;
}

/** A place in one of the recordings. */
export interface TrafficPlace extends TrafficPosition {
  readonly file: string;
}

/** Departures that are told apart, at most: traffic of a scanner has no end of them. */
const mostGroups = 10_000;

/** Gathers what was observed by operation and subject, so that a million lines take the memory of their differences. */
export class Gatherer {
  readonly #groups = new Map<string, TrafficGroup>();
  readonly #keepsValues: boolean;
  /** Observations that were not kept apart. */
  uncounted = 0;

  constructor(options: { readonly keepsValues: boolean }) {
    this.#keepsValues = options.keepsValues;
  }

  get groups(): readonly TrafficGroup[] {
    return [...this.#groups.values()];
  }

  add(observation: Observation, exchange: TrafficExchange, file: string): void {
    const key = keyOf(observation);
    const group = this.#groups.get(key) ?? this.#open(key, observation, exchange, file);
    if (group === undefined) {
      this.uncounted += 1;
      return;
    }
    group.count += 1;
    if (observation.seen !== undefined) group.values?.add(observation.seen.value);
  }

  /** Takes over what another has gathered. */
  addAll(other: Gatherer): void {
    for (const [key, group] of other.#groups) {
      const own = this.#groups.get(key);
      if (own === undefined) this.#groups.set(key, group);
      else {
        own.count += group.count;
        if (group.values !== undefined) own.values?.merge(group.values);
      }
    }
    this.uncounted += other.uncounted;
  }

  #open(key: string, observation: Observation, exchange: TrafficExchange, file: string): TrafficGroup | undefined {
    if (this.#groups.size >= mostGroups) return undefined;
    const { seen, ...rest } = observation;
    const group: TrafficGroup = {
      // Values are not kept: the first is, for its shape, unless it is large.
      observation: seen === undefined || isLarge(seen.value) ? rest : observation,
      first: { file, ...exchange.at },
      firstExchange: { method: exchange.method, status: exchange.status },
      fingerprint: hashOfText(key),
      count: 0,
      ...(this.#keepsValues && { values: new SeenValues() }),
    };
    this.#groups.set(key, group);
    return group;
  }
}

function keyOf({ code, operation, product, subject }: Observation): string {
  return JSON.stringify([code, operation?.of.api.id ?? product ?? "", operation?.name ?? "", subject]);
}

function isLarge(value: unknown): boolean {
  return typeof value === "string"
    ? value.length > 4_096
    : typeof value === "object" && value !== null && JSON.stringify(value).length > 4_096;
}
