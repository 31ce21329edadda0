import type { ServerFigures } from "./compare-servers.ts";

const columns: readonly { readonly title: string; readonly cell: (figures: ServerFigures) => string }[] = [
  { title: "CPU us", cell: ({ cpuMicroseconds }) => cpuMicroseconds.toFixed(0) },
  { title: "requests/s", cell: ({ requestsPerSecond }) => requestsPerSecond.toFixed(0) },
  { title: "p50 ms", cell: ({ p50Ms }) => p50Ms.toFixed(2) },
  { title: "p99 ms", cell: ({ p99Ms }) => p99Ms.toFixed(2) },
  { title: "first 200 ms", cell: ({ firstAnswerMs }) => firstAnswerMs.toFixed(0) },
  { title: "idle MB", cell: ({ idleMegabytes }) => idleMegabytes.toFixed(0) },
  { title: "loaded MB", cell: ({ loadedMegabytes }) => loadedMegabytes.toFixed(0) },
  { title: "not 200", cell: ({ failures }) => String(failures) },
];

/** The figures of one scenario as a table, and below it how often ours goes into the others'. */
export function figuresText(scenario: string, ours: ServerFigures, others: readonly ServerFigures[]): string {
  const rows = [ours, ...others].map((figures) =>
    row(
      figures.name,
      columns.map(({ cell }) => cell(figures)),
    ),
  );
  return [
    "",
    `${scenario}`,
    row(
      "",
      columns.map(({ title }) => title),
    ),
    ...rows,
    ...others.map((other) => ratios(ours, other)),
    "",
  ].join("\n");
}

function ratios(ours: ServerFigures, other: ServerFigures): string {
  const share = (mine: number, theirs: number): string => (mine / theirs).toFixed(2);
  return [
    `  ${ours.name} : ${other.name}`,
    `requests/s ${share(ours.requestsPerSecond, other.requestsPerSecond)}`,
    `CPU ${share(ours.cpuMicroseconds, other.cpuMicroseconds)}`,
    `p99 ${share(ours.p99Ms, other.p99Ms)}`,
    `first 200 ${share(ours.firstAnswerMs, other.firstAnswerMs)}`,
    `idle memory ${share(ours.idleMegabytes, other.idleMegabytes)}`,
  ].join("   ");
}

function row(name: string, cells: readonly string[]): string {
  return `  ${name.padEnd(18)}${cells.map((cell) => cell.padStart(14)).join("")}`;
}
