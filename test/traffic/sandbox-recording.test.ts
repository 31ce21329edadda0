import { beforeAll, expect, test } from "vitest";
import { Ajv2020 } from "ajv/dist/2020.js";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkTraffic, type TrafficResult } from "../../generator/traffic/check-traffic.ts";
import { readDocuments } from "../../generator/traffic/documents/read-documents.ts";
import { openRecording } from "../../generator/traffic/read/open-recording.ts";
import { readTraffic } from "../../generator/traffic/read/read-traffic.ts";
import { projectFolder } from "../support/source-modules.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { recordSandbox } from "./recorded-sandbox.ts";

// Every operation of the family, answered by its sandbox and recorded in its access log, against the family's documents.

let path = "";
let result: TrafficResult | undefined;

beforeAll(async () => {
  path = await recordSandbox(temporaryFolder("sandbox-recording"));
  const { apis } = await readDocuments({ input: join(projectFolder, "specs"), cwd: projectFolder });
  result = await checkTraffic(apis, [{ file: "sandbox.jsonl", items: readTraffic(openRecording(path), "auto") }]);
}, 120_000);

test("the recording of our own sandbox shows no drift", () => {
  const told = result?.findings.filter(({ severity }) => severity !== "note");
  expect(told).toEqual([]);
  expect(new Set(result?.findings.map(({ code }) => code))).toEqual(new Set(["traffic.deprecated-operation"]));
});

test("and all of its operations were seen, with their bodies", async () => {
  expect(result?.coverage.operations.seen).toBe(result?.coverage.operations.declared);
  expect(result?.counts).toMatchObject({ foreign: 0, aborted: 0 });
  expect(result?.counts.checked).toBeGreaterThan(200);
  expect(readFileSync(path, "utf8")).toContain('"body":');
});

test("its lines are as the published schema says", () => {
  const schema: object = JSON.parse(
    readFileSync(join(projectFolder, "generator/traffic/traffic-log.schema.json"), "utf8"),
  );
  const validate = new Ajv2020({ strict: false, formats: { "date-time": true } }).compile(schema);
  const wrong = readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .filter((line) => !validate(JSON.parse(line)));
  expect(wrong).toEqual([]);
});
