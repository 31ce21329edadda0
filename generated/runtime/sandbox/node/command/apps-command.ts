// Copied from generator/runtime/sandbox/node/command/apps-command.ts. Do not edit.

/// <reference types="node" />
import { createApplication, revokeKey, rotateKey, type IssuedKey } from "../../applications/index.ts";
import type { Family } from "../../product.ts";
import { openStore } from "../../store/open-store.ts";
import type { Application, Store } from "../../store/store.ts";
import { StartError } from "../start-error.ts";
import { applicationLines } from "./application-lines.ts";
import { CommandLineError } from "./command-line-error.ts";
import type { CommandStreams } from "./command-streams.ts";
import { orStartError, storeAddress } from "./open-for-server.ts";
import { projectStorePath } from "./project-store.ts";
import type { SandboxFlagValues } from "./sandbox-flags.ts";
import { readDailyRequests } from "./server-settings.ts";

/** Does one action on the applications of a store. */
type Action = (store: Store) => Promise<void>;

/**
 * `apps create|list|rotate|revoke`: the applications of the store and their keys.
 *
 * @throws CommandLineError for an action that is none, StartError for one that cannot be done.
 */
export async function runApps(values: SandboxFlagValues, family: Family, streams: CommandStreams): Promise<void> {
  const action = readAction(values, family, streams);
  const store = await openApplications(values.text("store"), streams.cwd);
  try {
    await action(store);
  } finally {
    await store.close();
  }
}

function readAction(values: SandboxFlagValues, family: Family, { stdout, stderr }: CommandStreams): Action {
  const [, name = "apps", id, key] = values.operands;
  const print = ({ application, apiKey }: IssuedKey): void => {
    stdout.write(`${applicationLines(application)}  key:       ${apiKey}\n`);
    stderr.write("The key is shown this once: only its hash is kept.\n");
  };
  switch (name) {
    case "create": {
      const wanted = readNewApplication(values, family);
      return async (store) => print(await createApplication(store, wanted));
    }
    case "list":
      return async (store) => {
        const applications = await store.applications();
        stdout.write(applications.map(applicationLines).join("\n"));
        if (applications.length === 0) stderr.write("There is no application yet: apps create makes one.\n");
      };
    case "rotate": {
      const known = requireId(id, name);
      return async (store) => print((await rotateKey(store, known)) ?? unknownApplication(known));
    }
    case "revoke": {
      const known = requireId(id, name);
      return async (store) => stdout.write(applicationLines(await revoke(store, known, key)));
    }
    default:
      throw new CommandLineError(`"${name}" is no action on applications: write apps create, list, rotate or revoke.`);
  }
}

async function revoke(store: Store, id: string, key: string | undefined): Promise<Application> {
  const revocation = await revokeKey(store, id, key);
  if (revocation.kind === "unknown application") return unknownApplication(id);
  if (revocation.kind === "unknown key") {
    throw new StartError(`No live key of the application "${id}" ends with "${key ?? ""}": see apps list.`);
  }
  return revocation.application;
}

function readNewApplication(values: SandboxFlagValues, { products }: Family): Parameters<typeof createApplication>[1] {
  const known = [...new Set(products.map(({ product }) => product))];
  const wanted = values.text("products")?.split(",");
  const unknown = wanted?.find((product) => !known.includes(product));
  if (unknown !== undefined) {
    throw new CommandLineError(`"${unknown}" is no product: there are ${known.join(", ")}.`);
  }
  const [name, requestsPerDay] = [values.text("name"), readDailyRequests(values)];
  return {
    products: wanted ?? "*",
    ...(name === undefined ? {} : { name }),
    ...(requestsPerDay === undefined ? {} : { requestsPerDay }),
  };
}

function openApplications(store: string | undefined, cwd: string): Promise<Store> {
  if (store !== undefined && /^memory\b/.test(store)) {
    throw new CommandLineError("--store memory forgets applications at once: name a file, or a URL of a database.");
  }
  return orStartError(openStore(store === undefined ? projectStorePath(cwd) : storeAddress(store, cwd)), "--store");
}

function requireId(id: string | undefined, action: string): string {
  if (id === undefined)
    throw new CommandLineError(`Which application? Write apps ${action} <application>; see apps list.`);
  return id;
}

function unknownApplication(id: string): never {
  throw new StartError(`There is no application "${id}": see apps list.`);
}
