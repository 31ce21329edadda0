import { setImmediate as turn } from "node:timers/promises";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Signals that are kept waiting while the output folder changes. */
export interface HeldSignals {
  /** The signal that came first, if one has. */
  readonly caught: NodeJS.Signals | undefined;
  /** Ends the waiting: a signal that came now does what it does to any process. */
  release(): Promise<void>;
}

/** Keeps Ctrl-C and its like from ending the process between two steps of a change. SIGKILL is left to the journal. */
export function holdSignals(): HeldSignals {
  let caught: NodeJS.Signals | undefined;
  const keep = (signal: NodeJS.Signals): void => void (caught ??= signal);
  for (const signal of signals) process.on(signal, keep);
  return {
    get caught() {
      return caught;
    },
    async release() {
      // A signal that came during synchronous work is only told to us in the next turns of the event loop.
      await turn();
      await turn();
      for (const signal of signals) process.off(signal, keep);
      if (caught !== undefined) process.kill(process.pid, caught);
    },
  };
}
