/** How a module of a document's folder imports the client runtime: a relative path works with every tool, uninstalled. */
export function runtimeClient(id: string, below = 0): string {
  return `${up(id, below)}runtime/client/index.ts`;
}

/** How a module of a document's folder imports the mock runtime. */
export function runtimeMocks(id: string, below = 0): string {
  return `${up(id, below)}runtime/mocks/index.ts`;
}

function up(id: string, below: number): string {
  return "../".repeat(id.split("/").length + below);
}
