// Copied from specs/accounts/v3/sandbox/account-id.ts. Do not edit.

import { seed } from "../../../../../sandbox/seeds/accounts/v3.ts";
import { base64urlOfWords, wordsOfBase64url } from "./base64url.ts";
import { type Mixture, mixtureOf, stirred } from "./mixture.ts";

/** Whom an `accountId` is made for. To nobody else it means anything. */
export interface AccountIdOwner {
  /** The value of `x-session-id`. */
  readonly session: string | undefined;
  readonly customer: string;
}

/** The ids of one end user in one session. */
export interface AccountIds {
  /**
   * A new `accountId` for the account with an IBAN, each time another one.
   *
   * @param nonce What differs from list to list.
   */
  idOf(iban: string, nonce: Mixture): string;
  /** The IBAN of the account that an `accountId` names; undefined for one that is not of these. */
  ibanOf(accountId: string): string | undefined;
}

/**
 * Makes and reads ids. Nothing is kept to read them again: an id holds the IBAN, veiled by what follows from the owner
 * and from random words that are in the id as well, and seals that only the same owner finds right.
 */
export function accountIdsOf({ session, customer }: AccountIdOwner): AccountIds {
  const owner = mixtureOf(`${customer} ${session || "default"}`);
  return { idOf, ibanOf };

  function idOf(iban: string, nonce: Mixture): string {
    const [high, low] = wordsOf(iban);
    return sealed(high, low, stirred(stirred(nonce, high), low));
  }

  function ibanOf(accountId: string): string | undefined {
    if (accountId === seed.exampleAccount.accountId) return seed.exampleAccount.iban;
    if (!/^[\w-]{43}\.[\w-]{22}\.[\w-]{22}$/.test(accountId)) return undefined;
    const [a = 0, b = 0, c = 0, d = 0, hiddenHigh = 0, hiddenLow = 0] = wordsOfBase64url(accountId.slice(0, 43));
    const start: Mixture = [a, b, c, d];
    const veil = veilOf(start);
    const [high, low] = [hiddenHigh ^ veil[0], hiddenLow ^ veil[1]];
    return sealed(high, low, start) === accountId ? `FI${hexOf(high)}${hexOf(low)}` : undefined;
  }

  function sealed(high: number, low: number, start: Mixture): string {
    const veil = veilOf(start);
    const seal = stirred(stirred(veil, high), low);
    const veiled = base64urlOfWords([...start, high ^ veil[0], low ^ veil[1], veil[2], veil[3]]);
    return `${veiled}.${base64urlOfWords(seal)}.${base64urlOfWords(stirred(seal, 1))}`;
  }

  function veilOf(start: Mixture): Mixture {
    return start.reduce(stirred, owner);
  }
}

/** The digits of a Finnish IBAN, "FI" and 16 of them, as two words: they are hexadecimal digits as well. */
function wordsOf(iban: string): readonly [high: number, low: number] {
  return [Number.parseInt(iban.slice(2, 10), 16), Number.parseInt(iban.slice(10), 16)];
}

function hexOf(word: number): string {
  return (word >>> 0).toString(16).padStart(8, "0");
}
