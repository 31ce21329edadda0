// Copied from generator/runtime/sandbox/node/start-error.ts. Do not edit.

/** Why a sandbox cannot start as it was told to: a sentence for whoever started it, with a way out. */
export class StartError extends Error {
  override readonly name = "StartError";
}
