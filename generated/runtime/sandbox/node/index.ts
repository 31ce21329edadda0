// Copied from generator/runtime/sandbox/node/index.ts. Do not edit.

/** What serves a sandbox from Node: `@op/sandbox/node`. */
export { openAccessLog, type AccessLog, type AccessLogOptions } from "./log/access-log.ts";
export type { AccessLogEntry, LoggedMessage } from "./log/access-log-entry.ts";
export { serve, type RunningServer, type ServeOptions } from "./serve.ts";
export { defaultLimits, type ServerLimits } from "./server-limits.ts";
export { StartError } from "./start-error.ts";
export { makeCertificates, type MadeCertificates, type MadeCertificatesOptions } from "./tls/make-certificates.ts";
export { main } from "./main.ts";
export { runCommand, type CommandRun } from "./command/run-command.ts";
