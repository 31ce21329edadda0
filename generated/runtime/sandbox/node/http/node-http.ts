// Copied from generator/runtime/sandbox/node/http/node-http.ts. Do not edit.

/// <reference types="node" />

/**
 * Node's server, without `import`: that asks the module for all that it exports, the client's `WebSocket` too, and
 * with it loads Node's whole `fetch`. A server has no use for it, and is 12 MB smaller and 40 ms earlier without.
 */
export const { createServer, STATUS_CODES } = process.getBuiltinModule("node:http");
