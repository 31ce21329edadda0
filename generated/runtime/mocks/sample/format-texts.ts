// Copied from generator/runtime/mocks/sample/format-texts.ts. Do not edit.

/** Texts of the formats: of reserved names and addresses only, so that no sample ever points at somebody. */
import { moment } from "./moments.ts";
import { textOfName } from "./named-texts.ts";
import type { Random } from "./random.ts";

/** A text of the format; undefined where the format is not known. `name` is the member it is made for. */
export function textOfFormat(format: string, random: Random, name: string): string | undefined {
  return makers.get(format)?.(random, name);
}

const people = ["aino", "eero", "helmi", "oskari", "sofia", "vilho"];
const syllables = ["data", "north", "lake", "river", "stone", "field"];

function hexadecimal(random: Random, length: number): string {
  return Array.from({ length }, () => random.integer(0, 15).toString(16)).join("");
}

function uuid(random: Random): string {
  const variant = random.pick(["8", "9", "a", "b"]) ?? "8";
  const parts = [hexadecimal(random, 8), hexadecimal(random, 4), `4${hexadecimal(random, 3)}`];
  return [...parts, variant + hexadecimal(random, 3), hexadecimal(random, 12)].join("-");
}

function word(random: Random): string {
  return random.pick(syllables) ?? "data";
}

function email(random: Random): string {
  return `${random.pick(people) ?? "aino"}.${word(random)}@example.com`;
}

function uri(random: Random, name: string): string {
  const named = textOfName(name, random);
  return named?.startsWith("https://") ? named : `https://example.com/${word(random)}/${random.integer(1, 999)}`;
}

function base64(random: Random): string {
  return btoa(`${word(random)}-${random.integer(100, 999)}`);
}

const makers: ReadonlyMap<string, (random: Random, name: string) => string> = new Map([
  ["date", (random, name) => moment(random, name).slice(0, 10)],
  ["date-time", moment],
  ["date-time-local", (random, name) => moment(random, name).slice(0, 19)],
  ["time", (random) => `${moment(random).slice(11, 19)}Z`],
  ["time-local", (random) => moment(random).slice(11, 19)],
  ["duration", (random) => `P${random.integer(1, 30)}D`],
  ["http-date", (random) => new Date(moment(random)).toUTCString()],
  ["email", email],
  ["idn-email", email],
  ["hostname", (random) => `${word(random)}.example.com`],
  ["idn-hostname", (random) => `${word(random)}.example.com`],
  ["ipv4", (random) => `192.0.2.${random.integer(1, 254)}`],
  ["ipv6", (random) => `2001:db8::${random.integer(1, 0xffff).toString(16)}`],
  ["uri", uri],
  ["url", uri],
  ["iri", uri],
  ["uri-reference", uri],
  ["iri-reference", uri],
  ["uri-template", () => "https://example.com/{id}"],
  ["uuid", uuid],
  ["guid", uuid],
  ["byte", base64],
  ["base64", base64],
  ["base64url", (random) => base64(random).replace(/=+$/, "")],
  ["char", (random) => word(random).charAt(0)],
  ["json-pointer", (random) => `/${word(random)}/${random.integer(0, 9)}`],
  ["relative-json-pointer", (random) => `${random.integer(0, 3)}/${word(random)}`],
  ["regex", (random) => `^${word(random)}$`],
  ["password", (random) => `${word(random)}-${word(random)}-${random.integer(1000, 9999)}`],
  ["decimal", (random) => `${random.integer(1, 999)}.${random.integer(10, 99)}`],
]);
