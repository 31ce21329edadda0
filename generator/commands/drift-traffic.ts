import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { trafficFormats } from "../traffic/read/traffic-format.ts";
import { exitCodes } from "./command.ts";
import { UsageError, type Flags, type FlagValues } from "./flags.ts";
import type { CommandIo } from "./io.ts";
import { readAllowRemote, readInput } from "./read-generate-flags.ts";

/** What `drift` takes where it looks at behaviour: recordings, or a live service. */
export const trafficFlags = {
  traffic: {
    kind: "list",
    value: "<file>",
    summary:
      "Hold a recording against the documents: HAR, JSON lines, nginx, Kong, also .gz; repeatable. --traffic=- is standard input.",
  },
  live: {
    kind: "text",
    value: "<base URL>",
    summary: "Hold a running service against the documents: its safe operations are called.",
  },
  "traffic-format": {
    kind: "text",
    value: "<form>",
    default: "auto",
    choices: trafficFormats,
    summary: `What the recordings are: ${trafficFormats.join(", ")}.`,
  },
  "traffic-host": {
    kind: "list",
    value: "<host>",
    summary: "A host of ours beside those of the documents' servers; repeatable.",
  },
  "base-path": {
    kind: "list",
    value: "<path>",
    summary: "What a gateway puts before the documents' paths: /api; repeatable.",
  },
  coverage: { kind: "switch", summary: "Tell also what the documents declare and nobody was seen to use." },
  baseline: { kind: "text", value: "<file>", summary: "Drift that is known: only what is new fails." },
  "update-baseline": { kind: "switch", summary: "Write what is found as the baseline." },
  suggest: {
    kind: "text",
    value: "<file>",
    summary: "Write a patch that would make the documents say what was seen, for review; - prints it.",
  },
  unsafe: { kind: "switch", summary: "--live: call operations too that change something." },
  timeout: { kind: "text", value: "<seconds>", default: "60", summary: "--live: how long it may take altogether." },
  "max-requests": {
    kind: "text",
    value: "<number>",
    default: "500",
    summary: "--live: how many requests are sent at most.",
  },
} as const satisfies Flags;

/** The flags that these runs read: their own, and those that `drift` has for all its ways. */
export type TrafficFlagName =
  | keyof typeof trafficFlags
  | "input"
  | "root"
  | "allow-remote"
  | "format"
  | "today"
  | "config"
  | "waivers"
  | "color"
  | "quiet";

/**
 * Holds recordings against documents.
 *
 * @returns 0 without drift, 1 with it, 2 where nothing was checked.
 * @throws UsageError for a file that is absent or cannot be read.
 */
export async function runTraffic(values: FlagValues<TrafficFlagName>, io: CommandIo): Promise<number> {
  const files = values.list("traffic");
  for (const file of files) {
    if (file !== "-" && !existsSync(resolve(io.cwd, file)))
      throw new UsageError(`There is no file "${file}" (--traffic).`);
  }
  const { readTrafficFormat } = await import("../traffic/read/traffic-format.ts");
  const { openRecording, RecordingError } = await import("../traffic/read/open-recording.ts");
  const { readTraffic } = await import("../traffic/read/read-traffic.ts");
  const { displayPath } = await import("../load/display-path.ts");
  const format = readTrafficFormat(values.text("traffic-format"));
  const recordings = files.map((file) => ({
    file: file === "-" ? "(standard input)" : displayPath(resolve(io.cwd, file), io.cwd),
    items: readTraffic(openRecording(file === "-" ? file : resolve(io.cwd, file)), format),
  }));
  try {
    const { reportTraffic } = await import("./report-traffic.ts");
    return await reportTraffic(await readAll(values, io), () => recordings, values, io);
  } catch (error) {
    if (error instanceof RecordingError) throw new UsageError(error.message);
    throw error;
  }
}

/**
 * Holds a running service against documents: plays their examples and safe operations.
 *
 * @returns As {@link runTraffic}.
 * @throws UsageError for a base URL that is none, or numbers that are none.
 */
export async function runLive(values: FlagValues<TrafficFlagName>, io: CommandIo): Promise<number> {
  const baseUrl = values.text("live") ?? "";
  if (!URL.canParse(baseUrl) || !/^https?:$/.test(new URL(baseUrl).protocol)) {
    throw new UsageError(`"${baseUrl}" is no base URL: write --live https://sandbox.example.com.`);
  }
  const timeoutMs = readNumber("timeout", values.text("timeout")) * 1000;
  const maxRequests = readNumber("max-requests", values.text("max-requests"));
  const { playLive } = await import("../traffic/live/play-live.ts");
  const { RecordingError } = await import("../traffic/read/open-recording.ts");
  const { reportTraffic } = await import("./report-traffic.ts");
  const isUnsafe = values.switch("unsafe") ?? false;
  const documents = await readAll(values, io);
  const play = playLive(documents.apis, { baseUrl, env: io.env, timeoutMs, maxRequests, isUnsafe });
  const { host, hostname, pathname } = new URL(baseUrl);
  const own = { hosts: [hostname], basePaths: pathname === "/" ? [] : [pathname] };
  try {
    return await reportTraffic(documents, () => [{ file: host, items: play }], values, io, own);
  } catch (error) {
    if (error instanceof RecordingError) throw new UsageError(error.message);
    throw error;
  }
}

async function readAll(values: FlagValues<TrafficFlagName>, io: CommandIo) {
  const folders = readInput({ input: values.text("input"), root: values.text("root") }, io.cwd);
  const allowRemote = readAllowRemote(values.list("allow-remote"));
  const { readDocuments } = await import("../traffic/documents/read-documents.ts");
  const documents = await readDocuments({ ...folders, allowRemote, cwd: io.cwd });
  if (documents.apis.length === 0 && documents.diagnostics.length === 0)
    throw new UsageError("There is no document to hold traffic against.");
  return documents;
}

function readNumber(name: "timeout" | "max-requests", text: string | undefined): number {
  const number = Number(text);
  if (!Number.isFinite(number) || number <= 0)
    throw new UsageError(`"${text ?? ""}" is no value of "--${name}": it takes a number above 0.`);
  return number;
}

/** The exit codes of a run, by what it found. */
export function trafficExit(hasErrors: boolean): number {
  return hasErrors ? exitCodes.problems : exitCodes.ok;
}
