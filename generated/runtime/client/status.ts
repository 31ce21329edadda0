// Copied from generator/runtime/client/status.ts. Do not edit.

/**
 * The HTTP status codes of IANA's registry ("Hypertext Transfer Protocol (HTTP) Status Code Registry", RFC 9110 section
 * 16.2), as literals: what `4XX` or `default` can stand for, less the codes a document declares by themselves.
 */

/** 2XX: the request was received, understood and accepted. */
export type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226;

/** 3XX: further action is needed. */
export type RedirectionStatus = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308;

/** 4XX: the client seems to have erred. */
export type ClientErrorStatus =
  | 400
  | 401
  | 402
  | 403
  | 404
  | 405
  | 406
  | 407
  | 408
  | 409
  | 410
  | 411
  | 412
  | 413
  | 414
  | 415
  | 416
  | 417
  | 421
  | 422
  | 423
  | 424
  | 425
  | 426
  | 428
  | 429
  | 431
  | 451;

/** 5XX: the server failed a request that may well be in order. */
export type ServerErrorStatus = 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511;

/** 4XX and 5XX. */
export type ErrorStatus = ClientErrorStatus | ServerErrorStatus;
