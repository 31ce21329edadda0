// Copied from generator/runtime/client/signature/sph1-form.ts. Do not edit.

import { SIGNATURE } from "./signed-request.ts";
import { pairsOf, type Pairs } from "./signed-pairs.ts";
import { sphFill, type Sph1Credential, type Sph1Stamp } from "./sph1-credential.ts";
import { sph1Signature } from "./sph1-signature.ts";

/**
 * Signs the fields of a form: fills in the `sph-` fields that are absent and adds the `signature`, which covers the
 * `sph-` fields only. Fields that are there stay as they are, and where they are.
 */
export async function signFormPairs(
  method: string,
  uri: string,
  pairs: Pairs,
  credential: Sph1Credential,
  stamp: Sph1Stamp = {},
): Promise<[name: string, value: string][]> {
  const given = Array.from(pairs, ([name, value]): [string, string] => [name, value]).filter(
    ([name]) => name !== SIGNATURE,
  );
  const names = new Set(given.map(([name]) => name.toLowerCase()));
  const all = [...given, ...sphFill(credential, stamp).filter(([name]) => !names.has(name))];
  return [...all, [SIGNATURE, await sph1Signature({ method, uri, pairs: all }, credential)]];
}

/**
 * Signs a form that the payer's browser will post: the result has every field to put into the page, the `signature`
 * among them. Call it on the server, for it needs the secret, and shortly before the page is shown, for it has the
 * time in it.
 *
 *     const fields = await signForm("POST", "/form/view/pay_with_card", { "sph-amount": 9999, ... }, credential);
 *
 * @param uri the path of the operation that the form is posted to, for example `/form/view/add_card`.
 * @param fields numbers and booleans are sent as text; fields without a value are left out. A `signature` is made anew.
 * @throws TypeError where a field is no plain value, or an `sph-` field has a line break, which a browser would change.
 */
export async function signForm(
  method: string,
  uri: string,
  fields: object,
  credential: Sph1Credential,
  stamp?: Sph1Stamp,
): Promise<Record<string, string>> {
  return Object.fromEntries(await signFormPairs(method, uri, pairsOf(fields), credential, stamp));
}
