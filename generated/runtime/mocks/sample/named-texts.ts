// Copied from generator/runtime/mocks/sample/named-texts.ts. Do not edit.

/** Texts that the name of a member suggests, so that samples read like the data of a bank in Finland. */
import { finnishIban } from "./iban.ts";
import { moment } from "./moments.ts";
import type { Random } from "./random.ts";

/** A text for a member of that name; undefined where the name suggests nothing. */
export function textOfName(name: string, random: Random): string | undefined {
  return textsOfName(name, random)[0];
}

/** The same, and other ways to write it, for schemas that ask for them. */
export function textsOfName(name: string, random: Random): readonly string[] {
  const plain = name.replace(/[^A-Za-z]/g, "").toLowerCase();
  const row = plain === "" ? undefined : table.find(([suffix]) => suffix.test(plain));
  if (row === undefined) return [];
  const [, text, others = []] = row;
  return [text(random.fork("name"), name), ...others];
}

function one(...texts: readonly string[]): (random: Random) => string {
  return (random) => random.pick(texts) ?? "";
}

function digits(random: Random, length: number): string {
  return Array.from({ length }, () => random.integer(0, 9)).join("");
}

/** The first fitting row counts: the special names stand before those they end in. */
const table: readonly (readonly [RegExp, (random: Random, name: string) => string, (readonly string[])?])[] = [
  [/iban$/, finnishIban],
  [/^(swift)?bic$|bic$|swiftcode$/, one("OKOYFIHH"), ["OKOYFIHHXXX"]],
  [/currency(code)?$/, one("EUR"), ["eur", "978"]],
  [/e?mail(address)?$/, one("aino@example.com", "eero@example.com", "helmi@example.com")],
  [
    /(phone|mobile|msisdn|telephone)(number)?$/,
    (random) => `+35840${digits(random, 7)}`,
    ["0401234567", "358401234567"],
  ],
  [/country(code)?$|nationality$/, one("FI"), ["FIN", "246", "Finland"]],
  [/countryname$/, one("Finland", "Sweden", "Estonia")],
  [/(city|town|municipality)$/, one("Helsinki", "Tampere", "Turku", "Oulu", "Kuopio")],
  [/(postal|zip|post)code$|^zip$/, one("00510", "33100", "20100", "90100", "70100")],
  [/street(address)?$|addressline\w*$|^address$/, one("Gebhardinaukio 1", "Teollisuuskatu 1", "Kirkkokatu 12")],
  [/(first|given)names?$/, one("Aino", "Eero", "Helmi", "Oskari", "Sofia", "Vilho")],
  [/(last|family|sur)name$/, one("Korhonen", "Virtanen", "Nieminen", "Laine", "Heikkinen")],
  [/(company|organi[sz]ation)(name)?$/, one("Example Oy", "Northern Lake Oy", "Stone Field Oyj")],
  [/(full|owner|holder|customer|user|receiver|payer|debtor|creditor)name$/, one("Aino Korhonen", "Eero Virtanen")],
  [/(language|locale|lang)(code)?$/, one("fi", "sv", "en"), ["fi-FI", "fi_FI", "fin", "FI"]],
  [/timezone$/, one("Europe/Helsinki")],
  [/isin(code)?$/, one("FI0009000681", "FI0009013403", "FI0009005987")],
  [/(url|uri|href|link|website|homepage)$/, (random) => `https://example.com/${random.integer(1, 999)}`],
  [/(token|secret|signature|hash|digest|checksum)$/, (random) => hexadecimal(random, 40)],
  [/(amount|balance|price|fee|sum|total)$/, (random) => `${random.integer(1, 999)}.${random.integer(10, 99)}`],
  [/(datetime|timestamp)$|(created|updated|modified|deleted|expires|started|ended)at$/, moment],
  [/^(gender|sex)$/, one("female", "male")],
  [/bankname$/, one("OP Financial Group")],
  [/date$|^dob$|dateofbirth$/, (random, name) => moment(random, name).slice(0, 10)],
  [/^version$/, (random) => `${random.integer(1, 3)}.${random.integer(0, 9)}.${random.integer(0, 9)}`],
  [/colou?r$/, (random) => `#${hexadecimal(random, 6)}`],
  [/^(uu|gu)?id$|id(entifier)?$|key$|number$|reference$|code$/, (random) => digits(random, 8).replace(/^0/, "1")],
];

function hexadecimal(random: Random, length: number): string {
  return Array.from({ length }, () => random.integer(0, 15).toString(16)).join("");
}
