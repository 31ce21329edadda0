import type { Refusal } from "../behaviour/behaviour.ts";
import { toPlatformRequest } from "../exchange/platform-request.ts";
import type { Session } from "../session/session.ts";
import type { Exchange } from "./exchange.ts";
import type { LoadedProduct } from "./loaded-product.ts";

const utf8 = new TextDecoder();

/** Checks the credentials of a product that has some of its own: why they are refused, undefined where they are not. */
export async function authorize(
  exchange: Exchange,
  product: LoadedProduct,
  session: Session,
): Promise<Refusal | undefined> {
  const { request, operation } = exchange;
  if (product.authorize === undefined || operation === undefined) return undefined;
  // A body that cannot be read is reported where its operation reads it.
  await exchange.readBody();
  const { path, query, origin } = request;
  const { mount = "" } = product.product;
  const below = path.replace(/\/{2,}/g, "/").slice(mount.length);
  let platformRequest: Request | undefined;
  return product.authorize({
    operationId: operation.name,
    get request() {
      return (platformRequest ??= toPlatformRequest(request, exchange.octets));
    },
    headers: request.headers,
    state: session.state,
    now: session.now(),
    origin: origin + mount,
    credentials: operation.credentials ?? [],
    get text() {
      return exchange.octets === undefined ? "" : utf8.decode(exchange.octets);
    },
    target: `${below}${query === "" ? "" : `?${query}`}`,
  });
}
