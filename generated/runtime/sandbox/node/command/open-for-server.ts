// Copied from generator/runtime/sandbox/node/command/open-for-server.ts. Do not edit.

/// <reference types="node" />
import { resolve } from "node:path";
import type { Store } from "../../store/store.ts";
import type { AccessLog } from "../log/access-log.ts";
import { StartError } from "../start-error.ts";
import { createProjectStore, projectStorePath } from "./project-store.ts";
import type { ServerCertificates } from "./read-certificates.ts";
import type { ServerRun } from "./run-server.ts";

/** What a served sandbox holds open. */
export interface ServerResources {
  readonly store: Store;
  readonly certificates?: ServerCertificates;
  readonly accessLog?: AccessLog;
}

/**
 * Opens what the settings name. What they do not name is not even loaded.
 *
 * @throws StartError where something cannot be had.
 */
export async function openForServer({ settings, streams }: ServerRun): Promise<ServerResources> {
  const certificates = await certificatesOf(settings, streams.cwd);
  const accessLog = await accessLogOf(settings, streams);
  return {
    store: await storeOf(settings, streams.cwd),
    ...(certificates === undefined ? {} : { certificates }),
    ...(accessLog === undefined ? {} : { accessLog }),
  };
}

async function certificatesOf({ tls, host, publicOrigin }: ServerRun["settings"], cwd: string) {
  if (tls === undefined) return undefined;
  const { readCertificates } = await import("./read-certificates.ts");
  return readCertificates(tls, { cwd, host, ...(publicOrigin === undefined ? {} : { publicOrigin }) });
}

async function accessLogOf({ accessLog, record }: ServerRun["settings"], { cwd, stderr }: ServerRun["streams"]) {
  if (accessLog === undefined) return undefined;
  const { openAccessLog } = await import("../log/access-log.ts");
  const path = accessLog === "-" ? accessLog : resolve(cwd, accessLog);
  const onError = ({ message }: Error): void => stderr.write(`The access log cannot be written: ${message}\n`);
  return orStartError(openAccessLog({ path, record, onError }), "--access-log");
}

async function storeOf({ store }: ServerRun["settings"], cwd: string): Promise<Store> {
  if (store === undefined) return createProjectStore(projectStorePath(cwd));
  const { openStore } = await import("../../store/open-store.ts");
  return orStartError(openStore(storeAddress(store, cwd)), "--store");
}

/** The address of a store that a command line names: `memory`, a URL, or a file below the folder it was given in. */
export function storeAddress(store: string, cwd: string): string {
  if (store === "memory") return "memory:";
  return /^[a-z]{2,}:/i.test(store) ? store : resolve(cwd, store);
}

/** The failure as a sentence that names the flag it came by. */
export async function orStartError<Opened>(opening: Promise<Opened>, flag: string): Promise<Opened> {
  try {
    return await opening;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(`${reason} (${flag})`, { cause: error });
  }
}
