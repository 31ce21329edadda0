import { connect } from "node:net";

/** What came back over a connection. */
export interface RawAnswer {
  readonly text: string;
  /** Whether the server ended the connection; false where the test gave up waiting. */
  readonly isClosed: boolean;
}

/** Sends octets as they are, and gives all that comes back until the server closes, or until `until` is seen. */
export function rawExchange(
  port: number,
  octets: string | Uint8Array,
  { until, waitMs = 10_000 }: { readonly until?: string; readonly waitMs?: number } = {},
): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true });
    let text = "";
    const end = (isClosed: boolean): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ text, isClosed });
    };
    const timer = setTimeout(() => end(false), waitMs);
    socket.on("data", (chunk) => {
      text += chunk.toString("latin1");
      if (until !== undefined && text.includes(until)) end(false);
    });
    socket.on("error", () => end(true));
    socket.on("close", () => end(true));
    if (octets.length > 0) socket.write(octets);
  });
}

/** The status codes of all answers in a text. */
export function statusesOf(text: string): readonly number[] {
  return [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map((match) => Number(match[1]));
}

/** The first descriptor of the last answer in a text. */
export function lastDescriptor(text: string): Readonly<Record<string, unknown>> | undefined {
  const body: { errors: Readonly<Record<string, unknown>>[] } = JSON.parse(
    text.slice(text.lastIndexOf("\r\n\r\n") + 4),
  );
  return body.errors[0];
}
