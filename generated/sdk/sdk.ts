// Generated from the documents of all products by generator/emit/sdk. Do not edit.
import { AccountsClient as AccountsV1Client, servers as accountsV1Servers } from "../accounts/v1/client.ts";
import { AccountsClient as AccountsV2Client, servers as accountsV2Servers } from "../accounts/v2/client.ts";
import { AccountsClient as AccountsV3Client, servers as accountsV3Servers } from "../accounts/v3/client.ts";
import { BranchesClient as BranchesV1Client, servers as branchesV1Servers } from "../branches/v1/client.ts";
import {
  ConsumerFinancingClient as ConsumerFinancingV1Client,
  servers as consumerFinancingV1Servers,
} from "../consumer-financing/v1/client.ts";
import { CustodiesClient as CustodiesV1Client, servers as custodiesV1Servers } from "../custodies/v1/client.ts";
import { FundsClient as FundsV1Client, servers as fundsV1Servers } from "../funds/v1/client.ts";
import { FundsInfoClient as FundsInfoV1Client, servers as fundsInfoV1Servers } from "../funds-info/v1/client.ts";
import { HoldingsClient as HoldingsV1Client, servers as holdingsV1Servers } from "../holdings/v1/client.ts";
import { InstrumentsClient as InstrumentsV1Client, servers as instrumentsV1Servers } from "../instruments/v1/client.ts";
import { MobilityClient as MobilityV1Client, servers as mobilityV1Servers } from "../mobility/v1/client.ts";
import {
  PaymentHighwayClient as PaymentHighwayV1Client,
  servers as paymentHighwayV1Servers,
} from "../payment-highway/v1/client.ts";
import { PaymentsClient as PaymentsV1Client, servers as paymentsV1Servers } from "../payments/v1/client.ts";
import { PivoClient as PivoV1Client, servers as pivoV1Servers } from "../pivo/v1/client.ts";
import { SiirtoClient as SiirtoV1Client, servers as siirtoV1Servers } from "../siirto/v1/client.ts";
import type { Credentials as AccountsV1Credentials } from "../accounts/v1/security.ts";
import type { Credentials as AccountsV2Credentials } from "../accounts/v2/security.ts";
import type { Credentials as AccountsV3Credentials } from "../accounts/v3/security.ts";
import type { Credentials as BranchesV1Credentials } from "../branches/v1/security.ts";
import type { Credentials as ConsumerFinancingV1Credentials } from "../consumer-financing/v1/security.ts";
import type { Credentials as CustodiesV1Credentials } from "../custodies/v1/security.ts";
import type { Credentials as FundsV1Credentials } from "../funds/v1/security.ts";
import type { Credentials as FundsInfoV1Credentials } from "../funds-info/v1/security.ts";
import type { Credentials as HoldingsV1Credentials } from "../holdings/v1/security.ts";
import type { Credentials as InstrumentsV1Credentials } from "../instruments/v1/security.ts";
import type { Credentials as MobilityV1Credentials } from "../mobility/v1/security.ts";
import type { Credentials as PaymentHighwayV1Credentials } from "../payment-highway/v1/security.ts";
import type { Credentials as PaymentsV1Credentials } from "../payments/v1/security.ts";
import type { Credentials as PivoV1Credentials } from "../pivo/v1/security.ts";
import type { Credentials as SiirtoV1Credentials } from "../siirto/v1/security.ts";
import { environmentUrl, type ClientOptions } from "../runtime/client/index.ts";
import { inEveryForm, mountedUrl } from "../runtime/sdk/index.ts";

/** The environments of the platform. */
export type SdkEnvironment = "sandbox" | "production";

/**
 * The credentials of all products, by security scheme. The token in `endUser` serves for every product that wants an
 * end user, in whichever header; `bearer` and `endUserAuthorization` are only needed where they are to differ.
 */
export type SdkCredentials = AccountsV1Credentials &
  AccountsV2Credentials &
  AccountsV3Credentials &
  BranchesV1Credentials &
  ConsumerFinancingV1Credentials &
  CustodiesV1Credentials &
  FundsV1Credentials &
  FundsInfoV1Credentials &
  HoldingsV1Credentials &
  InstrumentsV1Credentials &
  MobilityV1Credentials &
  PaymentHighwayV1Credentials &
  PaymentsV1Credentials &
  PivoV1Credentials &
  SiirtoV1Credentials;

/** What an `Sdk` is made from. */
export interface SdkOptions extends ClientOptions<SdkCredentials> {
  /** Default: `"sandbox"`. Only products that are in production can be called there. */
  readonly environment?: SdkEnvironment;
  /** Names the data session of the sandbox: sent as `x-session-id` with every call. */
  readonly sessionId?: string;
}

/** Every product of the platform, by name and version; a client is made when it is first asked for. */
export class Sdk {
  readonly #environment: SdkEnvironment;
  readonly #options: ClientOptions<SdkCredentials>;
  /** A client keeps what it has learnt, for example its access token: one is made only once. */
  readonly #clients: {
    accountsV1?: AccountsV1Client;
    accountsV2?: AccountsV2Client;
    accountsV3?: AccountsV3Client;
    branchesV1?: BranchesV1Client;
    consumerFinancingV1?: ConsumerFinancingV1Client;
    custodiesV1?: CustodiesV1Client;
    fundsV1?: FundsV1Client;
    fundsInfoV1?: FundsInfoV1Client;
    holdingsV1?: HoldingsV1Client;
    instrumentsV1?: InstrumentsV1Client;
    mobilityV1?: MobilityV1Client;
    paymentHighwayV1?: PaymentHighwayV1Client;
    paymentsV1?: PaymentsV1Client;
    pivoV1?: PivoV1Client;
    siirtoV1?: SiirtoV1Client;
  } = {};

  constructor({ environment = "sandbox", sessionId, ...options }: SdkOptions = {}) {
    const given = options.headers;
    const session = { "x-session-id": sessionId };
    const headers =
      typeof given === "function" ? async () => ({ ...session, ...(await given()) }) : { ...session, ...given };
    this.#environment = environment;
    this.#options = { ...options, headers, credentials: inEveryForm(options.credentials) };
  }

  /** OP Accounts API */
  get accounts(): {
    /** @deprecated Use accounts/v2. */
    readonly v1: AccountsV1Client;
    readonly v2: AccountsV2Client;
    readonly v3: AccountsV3Client;
  } {
    const options = this.#options;
    const environment = this.#environment;
    const clients = this.#clients;
    return {
      get v1() {
        const url = options.baseUrl ?? environmentUrl(accountsV1Servers, environment);
        return (clients.accountsV1 ??= new AccountsV1Client({ ...options, baseUrl: url }));
      },
      get v2() {
        const url = options.baseUrl ?? environmentUrl(accountsV2Servers, environment);
        return (clients.accountsV2 ??= new AccountsV2Client({ ...options, baseUrl: url }));
      },
      get v3() {
        const url = options.baseUrl ?? environmentUrl(accountsV3Servers, environment);
        return (clients.accountsV3 ??= new AccountsV3Client({ ...options, baseUrl: url }));
      },
    };
  }

  /** OP Branches API */
  get branches(): { readonly v1: BranchesV1Client } {
    const options = this.#options;
    const environment = this.#environment;
    const clients = this.#clients;
    return {
      get v1() {
        const url = options.baseUrl ?? environmentUrl(branchesV1Servers, environment);
        return (clients.branchesV1 ??= new BranchesV1Client({ ...options, baseUrl: url }));
      },
    };
  }

  /** Consumer Financing */
  get consumerFinancing(): { readonly v1: ConsumerFinancingV1Client } {
    const options = this.#options;
    const environment = this.#environment;
    const clients = this.#clients;
    return {
      get v1() {
        const url = options.baseUrl ?? environmentUrl(consumerFinancingV1Servers, environment);
        return (clients.consumerFinancingV1 ??= new ConsumerFinancingV1Client({ ...options, baseUrl: url }));
      },
    };
  }

  /** Custodies */
  get custodies(): { readonly v1: CustodiesV1Client } {
    const options = this.#options;
    const environment = this.#environment;
    const clients = this.#clients;
    return {
      get v1() {
        const url = options.baseUrl ?? environmentUrl(custodiesV1Servers, environment);
        return (clients.custodiesV1 ??= new CustodiesV1Client({ ...options, baseUrl: url }));
      },
    };
  }

  /** Funds */
  get funds(): { readonly v1: FundsV1Client } {
    const options = this.#options;
    const environment = this.#environment;
    const clients = this.#clients;
    return {
      get v1() {
        const url = options.baseUrl ?? environmentUrl(fundsV1Servers, environment);
        return (clients.fundsV1 ??= new FundsV1Client({ ...options, baseUrl: url }));
      },
    };
  }

  /** Funds data */
  get fundsInfo(): { readonly v1: FundsInfoV1Client } {
    const options = this.#options;
    const environment = this.#environment;
    const clients = this.#clients;
    return {
      get v1() {
        const url = options.baseUrl ?? environmentUrl(fundsInfoV1Servers, environment);
        return (clients.fundsInfoV1 ??= new FundsInfoV1Client({ ...options, baseUrl: url }));
      },
    };
  }

  /** Holdings */
  get holdings(): { readonly v1: HoldingsV1Client } {
    const options = this.#options;
    const environment = this.#environment;
    const clients = this.#clients;
    return {
      get v1() {
        const url = options.baseUrl ?? environmentUrl(holdingsV1Servers, environment);
        return (clients.holdingsV1 ??= new HoldingsV1Client({ ...options, baseUrl: url }));
      },
    };
  }

  /** Financial Instruments */
  get instruments(): { readonly v1: InstrumentsV1Client } {
    const options = this.#options;
    const environment = this.#environment;
    const clients = this.#clients;
    return {
      get v1() {
        const url = options.baseUrl ?? environmentUrl(instrumentsV1Servers, environment);
        return (clients.instrumentsV1 ??= new InstrumentsV1Client({ ...options, baseUrl: url }));
      },
    };
  }

  /** Mobility */
  get mobility(): {
    /** @experimental */
    readonly v1: MobilityV1Client;
  } {
    const options = this.#options;
    const environment = this.#environment;
    const clients = this.#clients;
    return {
      get v1() {
        const url = options.baseUrl ?? environmentUrl(mobilityV1Servers, environment);
        return (clients.mobilityV1 ??= new MobilityV1Client({ ...options, baseUrl: url }));
      },
    };
  }

  /** Payment Highway */
  get paymentHighway(): { readonly v1: PaymentHighwayV1Client } {
    const options = this.#options;
    const environment = this.#environment;
    const clients = this.#clients;
    return {
      get v1() {
        const url =
          (options.baseUrl && mountedUrl(options.baseUrl, "/paymenthighway")) ??
          environmentUrl(paymentHighwayV1Servers, environment);
        return (clients.paymentHighwayV1 ??= new PaymentHighwayV1Client({ ...options, baseUrl: url }));
      },
    };
  }

  /** Payments */
  get payments(): { readonly v1: PaymentsV1Client } {
    const options = this.#options;
    const environment = this.#environment;
    const clients = this.#clients;
    return {
      get v1() {
        const url = options.baseUrl ?? environmentUrl(paymentsV1Servers, environment);
        return (clients.paymentsV1 ??= new PaymentsV1Client({ ...options, baseUrl: url }));
      },
    };
  }

  /** Pivo Payment */
  get pivo(): { readonly v1: PivoV1Client } {
    const options = this.#options;
    const environment = this.#environment;
    const clients = this.#clients;
    return {
      get v1() {
        const url =
          (options.baseUrl && mountedUrl(options.baseUrl, "/pivo")) ?? environmentUrl(pivoV1Servers, environment);
        return (clients.pivoV1 ??= new PivoV1Client({ ...options, baseUrl: url }));
      },
    };
  }

  /** Siirto */
  get siirto(): { readonly v1: SiirtoV1Client } {
    const options = this.#options;
    const environment = this.#environment;
    const clients = this.#clients;
    return {
      get v1() {
        const url = options.baseUrl ?? environmentUrl(siirtoV1Servers, environment);
        return (clients.siirtoV1 ??= new SiirtoV1Client({ ...options, baseUrl: url }));
      },
    };
  }
}
