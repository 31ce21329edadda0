/** What a client is told that asks for a major version which a product does not have. */
import { segmentsOf } from "../../mocks/parse/path-template.ts";
import type { Family, SandboxProduct } from "../product.ts";
import { servedPaths } from "./served-paths.ts";

const majorVersion = /^v\d{1,9}$/i;

/**
 * Tells of the major versions that exist where a path of none of them would be one of a product, if only its version
 * were another: `/v9/accounts`, `/accounts/v9/accounts/1`. Undefined for any other path.
 */
export function otherMajors(path: string, { products }: Family): string | undefined {
  const segments = segmentsOf(path);
  const at = segments.findIndex((segment) => majorVersion.test(segment));
  if (at === -1 || segments.length < 2) return undefined;
  const meant = products.find((product) => isLike(segments, at, product));
  if (meant === undefined) return undefined;
  const majors = products.filter(({ product }) => product === meant.product);
  // A version that exists is not unknown: then it is the rest of the path that is wrong.
  if (majors.some((one) => pathsOf(one).some((known) => startsLike(segments, at + 1, known)))) return undefined;
  const versions = majors.map((one) => `${one.version}${lifecycleOf(one)} at ${basePathOf(one)}`);
  return `No ${segments[at] ?? "version"} of ${meant.product} is here. Served are ${versions.join(", ")}`;
}

/** Whether a product has a path that differs in its version alone, as far as the first segment behind it. */
function isLike(segments: readonly string[], at: number, product: SandboxProduct): boolean {
  return pathsOf(product).some((known) => {
    if (!majorVersion.test(known[at] ?? "")) return false;
    const next = segments[at + 1];
    return startsLike(segments, at, known) && (next === undefined || next === known[at + 1]);
  });
}

function startsLike(segments: readonly string[], length: number, known: readonly string[]): boolean {
  for (let index = 0; index < length; index += 1) if (segments[index] !== known[index]) return false;
  return true;
}

const pathsOfProducts = new WeakMap<SandboxProduct, readonly (readonly string[])[]>();

/** The paths of a product, in segments: taken apart once, as anybody can ask for what is not there. */
function pathsOf(product: SandboxProduct): readonly (readonly string[])[] {
  const known = pathsOfProducts.get(product);
  if (known !== undefined) return known;
  const paths = product.operations.flatMap(({ path }) => servedPaths(product, path).map(segmentsOf));
  pathsOfProducts.set(product, paths);
  return paths;
}

function lifecycleOf({ lifecycle }: SandboxProduct): string {
  return lifecycle === undefined ? "" : ` (${lifecycle.replaceAll("-", " ")})`;
}

/** The longest beginning that the paths of a version share: up to its version, or the resource behind that. */
function basePathOf(product: SandboxProduct): string {
  const [first = [], ...others] = product.operations.map(({ path }) => segmentsOf((product.mount ?? "") + path));
  const end = first.findIndex(
    (segment, index) => segment.includes("{") || others.some((segments) => segments[index] !== segment),
  );
  return `/${first.slice(0, end === -1 ? first.length : end).join("/")}`;
}
