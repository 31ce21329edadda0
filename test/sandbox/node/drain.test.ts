import { connect } from "node:net";
import { expect, test } from "vitest";
import { serve } from "../../../generator/runtime/sandbox/node/serve.ts";
import { jsonResponse } from "./echo-handler.ts";
import { rawExchange, statusesOf } from "./raw-exchange.ts";

const get = "GET /a HTTP/1.1\r\nHost: h\r\n\r\n";

/** A server whose answers wait for a word. */
async function serveHeld() {
  const [asked, answer] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const handle = async () => {
    asked.resolve();
    await answer.promise;
    return jsonResponse({ done: true });
  };
  return { server: await serve({ handle }, { port: 0 }), asked: asked.promise, answer: answer.resolve };
}

test("a server that stops finishes what it was asked, tells that it closes, and takes nothing new", async () => {
  const { server, asked, answer } = await serveHeld();
  const waiting = rawExchange(server.port, get);
  await asked;
  const stopped = server.stop();
  const late = await rawExchange(server.port, get);
  answer();
  const { text, isClosed } = await waiting;
  await stopped;
  expect(late).toEqual({ text: "", isClosed: true });
  expect(statusesOf(text)).toEqual([200]);
  expect(text).toContain("Connection: close");
  expect(isClosed).toBe(true);
});

test("connections that are idle, or have never said anything, do not hold it up", async () => {
  const server = await serve({ handle: () => jsonResponse({}) }, { port: 0 });
  const closed = ["", get].map(
    (octets) =>
      new Promise((resolve) => {
        const socket = connect(server.port, "127.0.0.1", () => socket.write(octets));
        socket.on("error", resolve);
        socket.on("close", resolve);
        socket.resume();
      }),
  );
  await rawExchange(server.port, get, { until: "}" });
  await server.stop(60_000);
  expect(await Promise.all(closed)).toHaveLength(2);
});

test("what takes longer than it may is cut", async () => {
  const { server, asked } = await serveHeld();
  const waiting = rawExchange(server.port, get);
  await asked;
  await server.stop(50);
  expect(await waiting).toEqual({ text: "", isClosed: true });
});
