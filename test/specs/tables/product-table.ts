/** What the reference tells of one product version, in rows that can be compared with its document. */
export interface ProductTable {
  /** The folder of the document. */
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly lifecycle: string;
  readonly category: string;
  readonly securityLevel: string;
  /** The base URL of the sandbox and of production. */
  readonly servers: readonly [sandbox: string, production: string];
  /**
   * Each operation, and what its success looks like: `[]` a bare array, `[1]` an array of one, `{a, b[]}` an object that
   * has at least these members; `303` alone is a redirect.
   */
  readonly operations: Readonly<Record<string, string>>;
  /**
   * Parameters beside the common headers, one a line: name, place, type, `R` required or `O` optional, then the values of
   * an enum. `*` in place of the operation is every operation.
   */
  readonly parameters?: Readonly<Record<string, string>>;
  /**
   * Fields, one a line: name, type, `R` always there, `O` may be absent, `-` not told; then, where told, its values. The
   * key says where the object stands: an operation, `request` or a status, and the way down (`[]` items, `.name` a member).
   */
  readonly fields: Readonly<Record<string, string>>;
}

const platform = ["https://sandbox.apis.op-palvelut.fi", "https://prod.apis.op-palvelut.fi"] as const;

/** Where the products of the platform's own gateway are. */
export const gateway: ProductTable["servers"] = platform;
