// Sends one request over and over on some connections, and prints what came of it as JSON. A process of its own, so that
// what it costs is not counted for the server: `node load.ts '<Load as JSON>'`.
import { connect, type Socket } from "node:net";
import type { Load, LoadResult } from "./measure-load.ts";

const load: Load = JSON.parse(process.argv[2] ?? "{}");
/** Requests that share an `x-session-id`: a session holds a limited number of changes. */
const perSession = 200;

const latencies: number[] = [];
let failures = 0;
let sent = 0;
const started = performance.now();
await Promise.all(Array.from({ length: load.connections }, runConnection));
const seconds = (performance.now() - started) / 1000;
process.stdout.write(JSON.stringify(summarize()));

async function runConnection(): Promise<void> {
  const socket = connect({ port: load.port, host: "127.0.0.1", noDelay: true });
  await new Promise((resolve, reject) => socket.once("connect", resolve).once("error", reject));
  const next = answers(socket);
  while (performance.now() - started < load.seconds * 1000) {
    sent += 1;
    const before = performance.now();
    socket.write(load.request.replace("%session%", String(Math.floor(sent / perSession))));
    const status = await next();
    latencies.push(performance.now() - before);
    if (status !== 200) failures += 1;
  }
  socket.destroy();
}

/** Gives the status of one answer after the other: as little as can be done to know where an answer ends. */
function answers(socket: Socket): () => Promise<number> {
  let text = "";
  let waiting: ((status: number) => void) | undefined;
  const settle = (): void => {
    const answer = readAnswer(text);
    if (answer === undefined || waiting === undefined) return;
    text = text.slice(answer.end);
    waiting(answer.status);
    waiting = undefined;
  };
  socket.on("data", (chunk) => {
    text += chunk.toString("latin1");
    settle();
  });
  socket.on("close", () => waiting?.(0));
  return () =>
    new Promise((resolve) => {
      waiting = resolve;
      settle();
    });
}

function readAnswer(text: string): { readonly status: number; readonly end: number } | undefined {
  const body = text.indexOf("\r\n\r\n") + 4;
  if (body < 4) return undefined;
  const head = text.slice(0, body).toLowerCase();
  const length = /\r\ncontent-length: (\d+)/.exec(head)?.[1];
  const end = length === undefined ? chunkedEnd(text, head, body) : body + Number(length);
  return end === undefined || text.length < end ? undefined : { status: Number(head.slice(9, 12)), end };
}

function chunkedEnd(text: string, head: string, body: number): number | undefined {
  if (!head.includes("\r\ntransfer-encoding: chunked")) return body;
  const last = text.indexOf("\r\n0\r\n\r\n", body - 2);
  return last < 0 ? undefined : last + 7;
}

function summarize(): LoadResult {
  const sorted = Float64Array.from(latencies).sort();
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { requests: sorted.length, failures, seconds, p50Ms: at(0.5), p99Ms: at(0.99) };
}
