import { bounds } from "./bounds.ts";
import type { AbsentFile } from "./loaded-document.ts";

const timeoutMs = 20_000;

/** Fetches a file from an allowed origin: no credentials, no redirect to an origin that is not allowed, bounded. */
export async function readRemote(url: URL, allowed: readonly string[]): Promise<string | AbsentFile> {
  let target = url;
  for (let hops = 0; hops < 5; hops += 1) {
    const answer = await fetch(target, { redirect: "manual", signal: AbortSignal.timeout(timeoutMs) }).catch(
      (error: unknown) => (error instanceof Error ? error.message : "no answer"),
    );
    if (typeof answer === "string") return { reason: "unreadable", detail: answer };
    const location = answer.headers.get("location");
    if (answer.status >= 300 && answer.status < 400 && location !== null) {
      target = new URL(location, target);
      if (!allowed.includes(target.origin)) return { reason: "remote-refused", detail: target.origin };
      continue;
    }
    if (answer.status === 404) return { reason: "not-found", detail: target.href };
    if (!answer.ok) return { reason: "unreadable", detail: `the server answered ${answer.status}` };
    return readBounded(answer);
  }
  return { reason: "unreadable", detail: "too many redirects" };
}

async function readBounded(answer: Response): Promise<string | AbsentFile> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let size = 0;
  try {
    for await (const chunk of answer.body ?? []) {
      size += chunk.byteLength;
      if (size > bounds.bytes) return { reason: "unreadable", detail: `it is larger than ${bounds.bytes} bytes` };
      text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
  } catch {
    return { reason: "unreadable", detail: "it broke off or is not valid UTF-8" };
  }
}
