/** How a module of a document's folder imports the client runtime: a relative path works with every tool, uninstalled. */
export function runtimeClient(id: string, below = 0): string {
  return `${up(id, below)}runtime/client/index.ts`;
}

/** How a module of a document's folder imports the mock runtime. */
export function runtimeMocks(id: string, below = 0): string {
  return `${up(id, below)}runtime/mocks/index.ts`;
}

/** How a module imports what signs messages; apart from the client's index, so that only who signs loads it. */
export function runtimeSignature(id: string, below = 0): string {
  return `${up(id, below)}runtime/client/signature/index.ts`;
}

/** How a module imports what fetches OAuth 2 tokens. */
export function runtimeOauth(id: string, below = 0): string {
  return `${up(id, below)}runtime/client/oauth/index.ts`;
}

function up(id: string, below: number): string {
  return "../".repeat(id.split("/").length + below);
}
