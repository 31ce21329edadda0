import type { TrafficApi } from "../documents/traffic-api.ts";

/** Headers of the standards and of what stands between caller and service; a document need not declare any of them. */
const standard = new Set(
  `accept accept-charset accept-encoding accept-language accept-patch accept-post accept-ranges age allow alt-svc
  alt-used authentication-info authorization cache-control cache-status clear-site-data connection content-digest
  content-disposition content-encoding content-language content-length content-location content-range
  content-security-policy content-security-policy-report-only content-type cookie cross-origin-embedder-policy
  cross-origin-opener-policy cross-origin-resource-policy date deprecation device-memory dnt downlink dpr early-data ect
  etag expect expect-ct expires feature-policy forwarded from host http2-settings if-match if-modified-since
  if-none-match if-range if-unmodified-since keep-alive last-modified link location max-forwards nel
  observe-browsing-topics origin origin-agent-cluster p3p permissions-policy ping-from ping-to pragma prefer
  preference-applied priority proxy-authenticate proxy-authentication-info proxy-authorization proxy-connection
  proxy-status public-key-pins purpose range referer referrer-policy refresh repr-digest reporting-endpoints report-to
  retry-after rtt save-data server server-timing service-worker service-worker-navigation-preload set-cookie set-cookie2
  sourcemap strict-transport-security sunset surrogate-capability surrogate-control te timing-allow-origin trace-context
  traceparent tracestate trailer transfer-encoding upgrade upgrade-insecure-requests user-agent vary via viewport-width
  want-content-digest warning width www-authenticate baggage b3 cdn-loop true-client-ip fastly-client-ip
  x-api-version-selected x-att-deviceid x-backside-transport x-global-transaction-id x-client-ip x-cluster-client-ip
  x-content-type-options x-correlation-id x-csrf-token x-dns-prefetch-control x-download-options x-frame-options
  x-envoy-attempt-count x-http-method-override x-hits x-moz x-permitted-cross-domain-policies x-powered-by x-purpose
  x-real-ip x-request-id x-request-start x-requested-with x-response-time x-robots-tag x-runtime x-scheme x-served-by
  x-sourcemap x-timer x-trace-id x-transaction-id x-ua-compatible x-upstream x-varnish x-via x-vcap-request-id
  x-wap-profile x-webkit-csp x-xss-protection x-xsrf-token x-cache x-cache-hits x-cache-status x-cacheable x-age
  x-original-uri x-original-url x-original-host x-rewrite-url x-consumer-id x-consumer-username x-consumer-groups
  x-credential-identifier x-anonymous-consumer postman-token`.split(/\s+/),
);

/** The same by how they begin: CORS, client hints, clouds, gateways, tracing. */
const families =
  /^(?:access-control-|sec-|x-forwarded-|x-b3-|x-amz-|x-amzn-|x-aws-|x-azure-|x-ms-|x-msedge-|x-goog-|x-google-|x-cloud-|x-cf-|cf-|x-kong-|x-envoy-|x-istio-|x-akamai-|akamai-|x-fastly-|fastly-|x-vercel-|x-nf-|x-newrelic-|newrelic$|x-datadog-|x-dd-|x-ot-|ot-|uber-trace-id|x-bluecoat-|x-datapower-|x-dp-|x-edge-|x-cdn-|x-proxy-|x-nginx-|x-netscaler-|x-apigee-|x-mashery-|x-github-request-id)/;

/** Whether a header is none of a document's business. */
export function isStandardHeader(name: string): boolean {
  return standard.has(name) || families.test(name);
}

/** The headers of requests that some document of a family knows, in lower case: parameters and credentials. */
export function headersOfFamily(apis: readonly TrafficApi[]): ReadonlySet<string> {
  const names = apis.flatMap(({ api }) => [
    ...[...api.securitySchemes.values()].flatMap(({ in: place, parameterName = "" }) =>
      place === "header" ? [parameterName] : [],
    ),
    ...api.operations.flatMap(({ parameters }) =>
      parameters.filter((one) => one.in === "header").map(({ name }) => name),
    ),
  ]);
  return new Set(names.map((name) => name.toLowerCase()));
}

/** Cookies of sessions, load balancers and analytics, which a service's own parameters are not. */
const infrastructureCookie =
  /^(?:connect\.sid|jsessionid|phpsessid|asp\.net_sessionid|aspsessionid\w*|sid|session(?:id)?|_ga\w*|_gid|_gat\w*|_gcl_\w+|_fbp|_hj\w*|_pk_\w+\.?.*|utm\w*|__utm\w+|awsalb\w*|awselb\w*|arraffinity\w*|bigipserver.*|ts[0-9a-f]{6,}|f5\w*|ak_bmsc|bm_\w+|_abck|__cf\w*|cf_\w+|incap_ses.*|visid_incap.*|nlbi.*|optanon\w*|cookieconsent\w*|route|srv|serverid|vcap_id\w*|__vcap_id__)$/i;

/** Whether a cookie is none of a document's business. */
export function isInfrastructureCookie(name: string): boolean {
  return infrastructureCookie.test(name);
}

/** Query parameters of advertising and of scripts that want no cached answer. */
export function isInfrastructureQuery(name: string): boolean {
  return /^(?:_|utm_\w+|gclid|fbclid|msclkid|_ga|_gl)$/.test(name);
}
