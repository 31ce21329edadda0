import type { Contestant, Scenario } from "./contestants.ts";
import { measureLoad, type LoadCost } from "./measure-load.ts";
import { residentMegabytes } from "./process-usage.ts";
import { startServer } from "./start-server.ts";

/** What one server did in one scenario: the best of all rounds, each figure by itself. */
export interface ServerFigures {
  readonly name: string;
  readonly cpuMicroseconds: number;
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly firstAnswerMs: number;
  readonly idleMegabytes: number;
  readonly loadedMegabytes: number;
  /** Of all rounds. */
  readonly failures: number;
}

/** How long is measured. */
export interface Rounds {
  readonly rounds: number;
  readonly connections: number;
  readonly seconds: number;
}

/** Each server starts fresh in each round; they take turns, so that a machine that slows down slows all of them. */
export async function compareServers(
  contestants: readonly Contestant[],
  scenario: Scenario,
  rounds: Rounds,
): Promise<readonly ServerFigures[]> {
  const figures = new Map<Contestant, ServerFigures[]>(contestants.map((contestant) => [contestant, []]));
  for (let round = 0; round < rounds.rounds; round += 1) {
    for (const [contestant, measured] of figures) measured.push(await measureOnce(contestant, scenario, rounds));
  }
  return [...figures.values()].map(best);
}

async function measureOnce(contestant: Contestant, scenario: Scenario, { connections, seconds }: Rounds) {
  const server = await startServer(contestant, scenario);
  try {
    const load = { port: server.port, request: scenario.request, connections };
    // The first second is for the compiler.
    await measureLoad(server.pid, { ...load, seconds: 1 });
    const cost: LoadCost = await measureLoad(server.pid, { ...load, seconds });
    const { firstAnswerMs, idleMegabytes } = server;
    return {
      name: contestant.name,
      ...cost,
      firstAnswerMs,
      idleMegabytes,
      loadedMegabytes: residentMegabytes(server.pid),
    };
  } finally {
    await server.stop();
  }
}

function best(rounds: readonly ServerFigures[]): ServerFigures {
  const least = (figure: (round: ServerFigures) => number): number => Math.min(...rounds.map(figure));
  return {
    name: rounds[0]?.name ?? "",
    cpuMicroseconds: least((round) => round.cpuMicroseconds),
    requestsPerSecond: Math.max(...rounds.map((round) => round.requestsPerSecond)),
    p50Ms: least((round) => round.p50Ms),
    p99Ms: least((round) => round.p99Ms),
    firstAnswerMs: least((round) => round.firstAnswerMs),
    // What must not be too much is told at its most.
    idleMegabytes: Math.max(...rounds.map((round) => round.idleMegabytes)),
    loadedMegabytes: Math.max(...rounds.map((round) => round.loadedMegabytes)),
    failures: rounds.reduce((sum, round) => sum + round.failures, 0),
  };
}
