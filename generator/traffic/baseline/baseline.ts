import { readFile, writeFile } from "node:fs/promises";
import { isRecord, numberAt, recordAt, textAt } from "../read/record.ts";
import type { TrafficGroup } from "../report/gatherer.ts";

/**
 * Drift that a project knows of and lives with, by fingerprint: it is committed, so nothing of the traffic is in it.
 */
export type Baseline = ReadonlyMap<string, BaselineEntry>;

/** What a reader of the file is told of an entry. */
export interface BaselineEntry {
  readonly code: string;
  /** The operation, as `<product>/<version> <operationId>`; absent where there is none. */
  readonly operation?: string;
  readonly subject: string;
  /** How often it was seen when the file was written. */
  readonly count: number;
}

/** A baseline that cannot be used: told to whoever has named it. */
export class BaselineError extends Error {
  override readonly name = "BaselineError";
}

/** Reads a baseline; @throws BaselineError where there is none, or what is there is none. */
export async function readBaseline(path: string): Promise<Baseline> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === "ENOENT" ? "there is no such file" : error.message;
    throw new BaselineError(`The baseline "${path}" cannot be read: ${reason}. Write it with --update-baseline.`);
  });
  const known = recordAt(parsed(text, path), "drift");
  if (known === undefined)
    throw new BaselineError(`"${path}" is no baseline: it has no "drift". Write it with --update-baseline.`);
  return new Map(
    Object.entries(known).flatMap(([fingerprint, entry]) =>
      isRecord(entry) ? [[fingerprint, entryOf(entry)] as const] : [],
    ),
  );
}

function parsed(text: string, path: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    throw new BaselineError(`"${path}" is no baseline: it is no JSON. Write it with --update-baseline.`);
  }
}

function entryOf(entry: Readonly<Record<string, unknown>>): BaselineEntry {
  const operation = textAt(entry, "operation");
  return {
    code: textAt(entry, "code") ?? "",
    ...(operation !== undefined && { operation }),
    subject: textAt(entry, "subject") ?? "",
    count: numberAt(entry, "count") ?? 0,
  };
}

/** Writes what was found as the baseline: sorted, so that the differences between two of them are small. */
export async function writeBaseline(path: string, groups: readonly TrafficGroup[]): Promise<void> {
  const entries = groups.map((group) => [group.fingerprint, toEntry(group)] as const);
  const drift = Object.fromEntries(entries.sort(([, one], [, other]) => (sortKey(one) < sortKey(other) ? -1 : 1)));
  await writeFile(path, `${JSON.stringify({ version: 1, drift }, null, 2)}\n`);
}

function toEntry({ observation, count }: TrafficGroup): BaselineEntry {
  const { code, operation, subject } = observation;
  return {
    code,
    ...(operation !== undefined && { operation: `${operation.of.api.id} ${operation.name}` }),
    subject,
    count,
  };
}

function sortKey({ code, operation = "", subject }: BaselineEntry): string {
  return `${operation}\n${code}\n${subject}`;
}
