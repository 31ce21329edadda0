import { expect, test } from "vitest";
import { diff } from "../../../generator/diff/diff.ts";
import { bodyPairs } from "./body-pairs.ts";
import { callbackPairs } from "./callback-pairs.ts";
import { componentPairs } from "./component-pairs.ts";
import { dailyPairs } from "./daily-pairs.ts";
import { expectationOf, type DocumentPair } from "./document-pair.ts";
import { guardPairs } from "./guard-pairs.ts";
import { meetingPairs } from "./meeting-pairs.ts";
import { parameterPairs } from "./parameter-pairs.ts";
import { pathPairs } from "./path-pairs.ts";
import { responsePairs } from "./response-pairs.ts";
import { securityPairs } from "./security-pairs.ts";
import { serverPairs } from "./server-pairs.ts";
import { swaggerPairs } from "./swagger-pairs.ts";
import { textPairs } from "./text-pairs.ts";

const groups: Readonly<Record<string, readonly DocumentPair[]>> = {
  path: pathPairs,
  parameter: parameterPairs,
  text: textPairs,
  body: bodyPairs,
  response: responsePairs,
  callback: callbackPairs,
  security: securityPairs,
  server: serverPairs,
  guard: guardPairs,
  component: componentPairs,
  swagger: swaggerPairs,
  daily: dailyPairs,
  meeting: meetingPairs,
};

const cases = Object.entries(groups).flatMap(([group, pairs]) =>
  pairs.flatMap(({ name, base, head, forth, back }) => [
    { name: `${group}: ${name}`, base, head, expected: forth },
    { name: `${group}: ${name}, taken back`, base: head, head: base, expected: back },
  ]),
);

test.each(cases)("$name: $expected", async ({ base, head, expected }) => {
  const { verdict, findings } = await diff(
    { text: base, file: "base.yaml" },
    { text: head, file: "head.yaml" },
    { today: "2026-06-01" },
  );
  const wanted = expectationOf(expected);
  expect(verdict).toBe(wanted.verdict);
  if (wanted.ids.length > 0) expect(findings.map(({ id }) => id).toSorted()).toEqual(wanted.ids.toSorted());
  for (const { location } of findings)
    expect(location).toMatchObject({ line: expect.any(Number), column: expect.any(Number) });
});
