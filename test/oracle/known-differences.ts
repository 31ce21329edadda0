/** Where our types differ from openapi-typescript's on purpose. The table may only shrink, or grow with a reason. */
export interface KnownDifference {
  /** A file of the corpus, or a folder of the goldens. */
  readonly document: string;
  /** A schema, and with it whatever holds it; or places by name. */
  readonly schema?: string;
  readonly places?: RegExp;
  readonly reason: string;
}

const index =
  "openapi-typescript intersects named members with an index signature: such a value can be read, but no literal can be " +
  "assigned to it. Our index signature allows what the named members are.";
const undeclared = "What is required, but declared nowhere, is there all the same; openapi-typescript leaves it out.";
const closed = "An object that is closed and has no members is empty: `Record<string, never>`.";
const noMembers =
  "Empty `properties` do not close an object: it may hold anything. openapi-typescript reads it as empty.";
const header = "A header parameter called Authorization is ignored: OpenAPI 3.0, `Parameter Object`, `name`.";
const template = "A `{name}` in the query part of a path is a path parameter too, or it would be sent as it stands.";
const items = "`items` without a `type` means an array; openapi-typescript says `unknown`.";
const content = "A `content` parameter has the type of its schema, because the client serialises it.";
const double = "A number that a double cannot hold is told as `number`: the literal would be another one.";
const tuple = "Items may follow those of `prefixItems`; openapi-typescript forgets them.";
const branches = "Branches that only require a property say that it is there; openapi-typescript says `unknown`.";

const levels = "a schema that others extend has their values of the discriminator too: a puppy is a dog";

const links = [
  ...["All", "PaymentInitiation", "PaymentInitiationCancel", "UpdatePsuIdentification", "UpdatePsuAuthentication"],
  ...["SelectPsuAuthenticationMethod", "StartScaProcess", "Consents", "GetConsent", "AccountReport", "AccountDetails"],
  ...["CardAccountReport", "AuthorisationConfirmation"],
].map((name) => `_links${name}`);

export const knownDifferences: readonly KnownDifference[] = [
  { document: "opencode-3.1.yaml", schema: "PermissionConfig", reason: index },
  ...links.map((schema) => ({ document: "psd2-berlin-group-1.3.11.yaml", schema, reason: index })),
  { document: "additional-properties", schema: "Settings", reason: closed },
  { document: "additional-properties", schema: "Entry", reason: index },
  { document: "additional-properties", schema: "Open", reason: index },
  { document: "opto22-groov.json", schema: "groovInfo", reason: undeclared },
  { document: "uk-open-banking-account-info.yaml", schema: "OBRisk2", reason: closed },
  { document: "uk-open-banking-account-info.yaml", places: / parameters$/, reason: header },
  { document: "stripe.json", places: /^(GET|DELETE|POST) .* request$/, reason: noMembers },
  { document: "icons8.json", places: /\?.* parameters$/, reason: template },
  { document: "schema-types-3.1.json", places: /^POST \/anything\/quirks request$/, reason: items },
  { document: "parameter-content", places: /^GET \/areas parameters$/, reason: content },
  { document: "enum-escape", schema: "Mixed", reason: double },
  { document: "type-arrays-3-1", schema: "Measure", reason: tuple },
  { document: "all-of-inheritance", schema: "Reference", reason: branches },
  { document: "all-of-inheritance", schema: "Dog", reason: levels },
  { document: "all-of-inheritance", places: /^GET \/animals responses$/, reason: levels },
  { document: "all-of-inheritance", schema: "Puppy", reason: branches },
];
