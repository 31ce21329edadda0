// Generated from the documents of all products by generator/emit/catalog. Do not edit.

/** The name of a product. */
export type ProductName =
  | "accounts"
  | "branches"
  | "consumer-financing"
  | "custodies"
  | "funds"
  | "funds-info"
  | "holdings"
  | "instruments"
  | "mobility"
  | "payment-highway"
  | "payments"
  | "pivo"
  | "siirto";

export type Lifecycle = "experimental" | "in-development" | "in-production" | "deprecated";

export type Category = "Banking" | "Wealth" | "Mobility";

export type SecurityLevel = "High" | "Substantial" | "Basic" | "Open";

/** One operation of a product version. */
export interface CatalogOperation {
  /** The name of its function in the client package. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly summary?: string;
  readonly deprecated?: boolean;
  /** The security schemes that a call needs, as alternatives. */
  readonly credentials?: readonly (readonly string[])[];
  /** The business error codes that it can answer with. */
  readonly errorCodes?: readonly string[];
}

/** One version of a product. */
export interface CatalogVersion {
  readonly version: string;
  /** What a client imports. */
  readonly entryPoint: string;
  readonly title: string;
  readonly lifecycle?: Lifecycle;
  /** The product version that takes its place, as `<product>/<version>`. */
  readonly successor?: string;
  /** Since when it is deprecated: a date. */
  readonly deprecated?: string;
  /** Until when it is served: a date. */
  readonly sunset?: string;
  readonly category?: Category;
  readonly securityLevel?: SecurityLevel;
  /** The longest prefixes without parameters that its paths share. */
  readonly basePaths: readonly string[];
  /** Other prefixes that a gateway answers the same operations under. */
  readonly pathAliases?: Readonly<Record<string, string>>;
  /** Where a product with a host of its own stands when all are served from one origin. */
  readonly mount?: string;
  /** The base URL of each environment. */
  readonly servers: Readonly<Record<string, string>>;
  readonly operations: readonly CatalogOperation[];
}

/** One product. */
export interface CatalogProduct {
  readonly product: ProductName;
  readonly packageName: string;
  readonly versions: readonly CatalogVersion[];
}

/** All products, by name, each with its versions, the oldest first. */
export const catalog: readonly CatalogProduct[] = [
  {
    product: "accounts",
    packageName: "@op/accounts",
    versions: [
      {
        version: "v1",
        entryPoint: "@op/accounts/v1",
        title: "Accounts with AI",
        lifecycle: "deprecated",
        successor: "accounts/v2",
        deprecated: "2018-06-01",
        sunset: "2027-12-31",
        category: "Banking",
        securityLevel: "High",
        basePaths: ["/v1/accounts"],
        servers: { sandbox: "https://sandbox.apis.op-palvelut.fi" },
        operations: [
          {
            name: "listAccounts",
            method: "GET",
            path: "/v1/accounts",
            summary: "Lists the accounts of the end user",
            deprecated: true,
            credentials: [["apiKey", "endUser"]],
          },
          {
            name: "getAccount",
            method: "GET",
            path: "/v1/accounts/{accountId}",
            summary: "Reads one account",
            deprecated: true,
            credentials: [["apiKey", "endUser"]],
          },
          {
            name: "listTransactions",
            method: "GET",
            path: "/v1/accounts/{accountId}/transactions",
            summary: "Lists the bookings of an account",
            deprecated: true,
            credentials: [["apiKey", "endUser"]],
          },
          {
            name: "getTransaction",
            method: "GET",
            path: "/v1/accounts/{accountId}/transactions/{transactionId}",
            summary: "Reads one booking",
            deprecated: true,
            credentials: [["apiKey", "endUser"]],
          },
          {
            name: "getPrediction",
            method: "GET",
            path: "/v1/accounts/{accountId}/predictions",
            summary: "Predicts balances and bookings",
            deprecated: true,
            credentials: [["apiKey", "endUser"]],
          },
        ],
      },
      {
        version: "v2",
        entryPoint: "@op/accounts/v2",
        title: "Accounts with AI 2.0",
        lifecycle: "in-development",
        category: "Banking",
        securityLevel: "High",
        basePaths: ["/accounts/v2/accounts"],
        pathAliases: { "/v2/accounts": "/accounts/v2/accounts" },
        servers: { sandbox: "https://sandbox.apis.op-palvelut.fi" },
        operations: [
          {
            name: "listAccounts",
            method: "GET",
            path: "/accounts/v2/accounts",
            summary: "Lists the accounts of the end user",
            credentials: [
              ["apiKey", "endUserAuthorization"],
              ["apiKey", "endUser"],
              ["apiKey", "bearer"],
            ],
          },
          {
            name: "getAccount",
            method: "GET",
            path: "/accounts/v2/accounts/{accountId}",
            summary: "Reads one account",
            credentials: [
              ["apiKey", "endUserAuthorization"],
              ["apiKey", "endUser"],
              ["apiKey", "bearer"],
            ],
          },
          {
            name: "listTransactions",
            method: "GET",
            path: "/accounts/v2/accounts/{accountId}/transactions",
            summary: "Lists the bookings of an account",
            credentials: [
              ["apiKey", "endUserAuthorization"],
              ["apiKey", "endUser"],
              ["apiKey", "bearer"],
            ],
          },
          {
            name: "getTransaction",
            method: "GET",
            path: "/accounts/v2/accounts/{accountId}/transactions/{transactionId}",
            summary: "Reads one booking",
            credentials: [
              ["apiKey", "endUserAuthorization"],
              ["apiKey", "endUser"],
              ["apiKey", "bearer"],
            ],
          },
          {
            name: "getPrediction",
            method: "GET",
            path: "/accounts/v2/accounts/{accountId}/predictions",
            summary: "Predicts balances and bookings",
            credentials: [
              ["apiKey", "endUserAuthorization"],
              ["apiKey", "endUser"],
              ["apiKey", "bearer"],
            ],
          },
        ],
      },
      {
        version: "v3",
        entryPoint: "@op/accounts/v3",
        title: "OP Accounts API",
        lifecycle: "in-development",
        category: "Banking",
        securityLevel: "High",
        basePaths: ["/accounts/v3/accounts"],
        servers: { sandbox: "https://sandbox.apis.op-palvelut.fi" },
        operations: [
          {
            name: "listAccounts",
            method: "GET",
            path: "/accounts/v3/accounts",
            summary: "Lists the accounts of the end user",
            credentials: [["apiKey", "bearer"]],
          },
          {
            name: "getAccount",
            method: "GET",
            path: "/accounts/v3/accounts/{accountId}",
            summary: "Reads one account",
            credentials: [["apiKey", "bearer"]],
          },
          {
            name: "listTransactions",
            method: "GET",
            path: "/accounts/v3/accounts/{accountId}/transactions",
            summary: "Lists the bookings of an account",
            credentials: [["apiKey", "bearer"]],
          },
          {
            name: "getTransaction",
            method: "GET",
            path: "/accounts/v3/accounts/{accountId}/transactions/{transactionId}",
            summary: "Reads one booking",
            credentials: [["apiKey", "bearer"]],
          },
        ],
      },
    ],
  },
  {
    product: "branches",
    packageName: "@op/branches",
    versions: [
      {
        version: "v1",
        entryPoint: "@op/branches/v1",
        title: "OP Branches API",
        lifecycle: "in-production",
        category: "Mobility",
        securityLevel: "Open",
        basePaths: ["/branches/v1"],
        servers: { sandbox: "https://sandbox.apis.op-palvelut.fi", production: "https://prod.apis.op-palvelut.fi" },
        operations: [
          {
            name: "listBranches",
            method: "GET",
            path: "/branches/v1/branches",
            summary: "Searches branches",
            credentials: [["apiKey"]],
          },
          {
            name: "listBranchesAsJson",
            method: "GET",
            path: "/branches/v1/branches.json",
            summary: "Searches branches, answers as JSON",
            credentials: [["apiKey"]],
          },
          {
            name: "listBranchesAsGeoJson",
            method: "GET",
            path: "/branches/v1/branches.geojson",
            summary: "Searches branches, answers as GeoJSON",
            credentials: [["apiKey"]],
          },
        ],
      },
    ],
  },
  {
    product: "consumer-financing",
    packageName: "@op/consumer-financing",
    versions: [
      {
        version: "v1",
        entryPoint: "@op/consumer-financing/v1",
        title: "Consumer Financing",
        lifecycle: "in-development",
        category: "Banking",
        securityLevel: "Substantial",
        basePaths: ["/consumer-financing/v1"],
        servers: { sandbox: "https://sandbox.apis.op-palvelut.fi" },
        operations: [
          {
            name: "listProducts",
            method: "GET",
            path: "/consumer-financing/v1/products",
            summary: "Lists the financing products",
            credentials: [["apiKey"]],
          },
          {
            name: "createCalculation",
            method: "POST",
            path: "/consumer-financing/v1/calculations",
            summary: "Computes an instalment plan",
            credentials: [["apiKey"]],
          },
          {
            name: "listApplications",
            method: "GET",
            path: "/consumer-financing/v1/applications",
            summary: "Lists the applications of the end user",
            credentials: [["apiKey", "endUser"]],
          },
          {
            name: "createApplication",
            method: "POST",
            path: "/consumer-financing/v1/applications",
            summary: "Applies for financing",
            credentials: [["apiKey", "endUser"]],
          },
          {
            name: "getApplication",
            method: "GET",
            path: "/consumer-financing/v1/applications/{applicationId}",
            summary: "Reads one application",
            credentials: [["apiKey", "endUser"]],
          },
          {
            name: "confirmApplication",
            method: "POST",
            path: "/consumer-financing/v1/applications/{applicationId}/confirm",
            summary: "Accepts the offer of an application",
            credentials: [["apiKey", "endUser"]],
            errorCodes: ["FIN_ERR_001"],
          },
          {
            name: "cancelApplication",
            method: "POST",
            path: "/consumer-financing/v1/applications/{applicationId}/cancel",
            summary: "Withdraws an application",
            credentials: [["apiKey", "endUser"]],
            errorCodes: ["FIN_ERR_002"],
          },
        ],
      },
    ],
  },
  {
    product: "custodies",
    packageName: "@op/custodies",
    versions: [
      {
        version: "v1",
        entryPoint: "@op/custodies/v1",
        title: "Custodies",
        lifecycle: "in-development",
        category: "Wealth",
        securityLevel: "High",
        basePaths: ["/custodies/mgmt/v1/custodies"],
        pathAliases: { "/v1/custodies": "/custodies/mgmt/v1/custodies" },
        servers: { sandbox: "https://sandbox.apis.op-palvelut.fi" },
        operations: [
          {
            name: "listCustodies",
            method: "GET",
            path: "/custodies/mgmt/v1/custodies",
            summary: "Lists the custodies of the end user",
            credentials: [["apiKey", "endUser"]],
          },
          {
            name: "openCustody",
            method: "POST",
            path: "/custodies/mgmt/v1/custodies",
            summary: "Opens a custody",
            credentials: [["apiKey", "endUser"]],
            errorCodes: ["ACC_ERR_404", "CUS_ERR_001"],
          },
          {
            name: "getCustody",
            method: "GET",
            path: "/custodies/mgmt/v1/custodies/{custodyId}",
            summary: "Reads one custody",
            credentials: [["apiKey", "endUser"]],
          },
          {
            name: "listCustodyHoldings",
            method: "GET",
            path: "/custodies/mgmt/v1/custodies/{custodyId}/holdings",
            summary: "Lists what a custody holds",
            credentials: [["apiKey", "endUser"]],
          },
        ],
      },
    ],
  },
  {
    product: "funds",
    packageName: "@op/funds",
    versions: [
      {
        version: "v1",
        entryPoint: "@op/funds/v1",
        title: "Funds",
        lifecycle: "in-development",
        category: "Wealth",
        securityLevel: "High",
        basePaths: ["/v1/funds"],
        servers: { sandbox: "https://sandbox.apis.op-palvelut.fi" },
        operations: [
          {
            name: "listFunds",
            method: "GET",
            path: "/v1/funds",
            summary: "Lists the funds",
            credentials: [["apiKey"]],
          },
          {
            name: "getFund",
            method: "GET",
            path: "/v1/funds/{fundId}",
            summary: "Reads one fund",
            credentials: [["apiKey"]],
          },
          {
            name: "createSubscription",
            method: "POST",
            path: "/v1/funds/{isinCode}/subscriptions",
            summary: "Subscribes to a fund",
            credentials: [["apiKey", "endUser"]],
            errorCodes: ["ACC_ERR_123", "ACC_ERR_404", "FND_ERR_001"],
          },
          {
            name: "createRedemption",
            method: "POST",
            path: "/v1/funds/{isinCode}/redemptions",
            summary: "Redeems units of a fund",
            credentials: [["apiKey", "endUser"]],
            errorCodes: ["ACC_ERR_404", "FND_ERR_001", "FND_ERR_002"],
          },
          {
            name: "listOrders",
            method: "GET",
            path: "/v1/funds/orders",
            summary: "Lists the fund orders of the end user",
            credentials: [["apiKey", "endUser"]],
          },
          {
            name: "getOrder",
            method: "GET",
            path: "/v1/funds/orders/{orderIdentifier}",
            summary: "Reads one fund order",
            credentials: [["apiKey", "endUser"]],
          },
        ],
      },
    ],
  },
  {
    product: "funds-info",
    packageName: "@op/funds-info",
    versions: [
      {
        version: "v1",
        entryPoint: "@op/funds-info/v1",
        title: "Funds data",
        lifecycle: "in-development",
        category: "Wealth",
        securityLevel: "Basic",
        basePaths: ["/funds/info/v1"],
        servers: { sandbox: "https://sandbox.apis.op-palvelut.fi" },
        operations: [
          {
            name: "getLinks",
            method: "GET",
            path: "/funds/info/v1/",
            summary: "Lists the parts of the service",
            credentials: [["apiKey"]],
          },
          {
            name: "listFunds",
            method: "GET",
            path: "/funds/info/v1/funds",
            summary: "Lists the funds",
            credentials: [["apiKey"]],
          },
          {
            name: "getFund",
            method: "GET",
            path: "/funds/info/v1/funds/{fundId}",
            summary: "Reads one fund",
            credentials: [["apiKey"]],
          },
          {
            name: "listHoldings",
            method: "GET",
            path: "/funds/info/v1/funds/{fundId}/holdings",
            summary: "Lists the dates of a fund's holdings",
            credentials: [["apiKey"]],
          },
          {
            name: "getHoldings",
            method: "GET",
            path: "/funds/info/v1/funds/{fundId}/holdings/{latestOrDate}",
            summary: "Reads the holdings of a fund on a date",
            credentials: [["apiKey"]],
          },
          {
            name: "listInstruments",
            method: "GET",
            path: "/funds/info/v1/funds/{fundId}/holdings/{latestOrDate}/instruments",
            summary: "Lists the instruments of a fund on a date",
            credentials: [["apiKey"]],
          },
          {
            name: "getBenchmark",
            method: "GET",
            path: "/funds/info/v1/funds/{fundId}/benchmark",
            summary: "Reads the returns of a fund's benchmark",
            credentials: [["apiKey"]],
          },
          {
            name: "getBenchmarkNav",
            method: "GET",
            path: "/funds/info/v1/funds/{fundId}/benchmark/nav",
            summary: "Reads the value of a fund's benchmark day by day",
            credentials: [["apiKey"]],
          },
          {
            name: "getBenchmarkLogReturn",
            method: "GET",
            path: "/funds/info/v1/funds/{fundId}/benchmark/log-return",
            summary: "Reads the log return of a fund's benchmark day by day",
            credentials: [["apiKey"]],
          },
          {
            name: "getBenchmarkCumulativeReturn",
            method: "GET",
            path: "/funds/info/v1/funds/{fundId}/benchmark/cumulative-return",
            summary: "Reads the cumulative return of a fund's benchmark",
            credentials: [["apiKey"]],
          },
          {
            name: "listShares",
            method: "GET",
            path: "/funds/info/v1/shares/",
            summary: "Lists the share classes",
            credentials: [["apiKey"]],
          },
          {
            name: "getShare",
            method: "GET",
            path: "/funds/info/v1/shares/{isin}",
            summary: "Reads one share class",
            credentials: [["apiKey"]],
          },
          {
            name: "getShareNav",
            method: "GET",
            path: "/funds/info/v1/shares/{isin}/nav",
            summary: "Reads the price of a share class day by day",
            credentials: [["apiKey"]],
          },
          {
            name: "getShareLogReturn",
            method: "GET",
            path: "/funds/info/v1/shares/{isin}/log-return",
            summary: "Reads the log return of a share class day by day",
            credentials: [["apiKey"]],
          },
          {
            name: "getShareCumulativeReturn",
            method: "GET",
            path: "/funds/info/v1/shares/{isin}/cumulative-return",
            summary: "Reads the cumulative return of a share class",
            credentials: [["apiKey"]],
          },
          {
            name: "getSharesOutstanding",
            method: "GET",
            path: "/funds/info/v1/shares/{isin}/shares-outstanding",
            summary: "Reads the number of shares day by day",
            credentials: [["apiKey"]],
          },
          {
            name: "getRiskFreeIndex",
            method: "GET",
            path: "/funds/info/v1/risk-free-index",
            summary: "Reads the returns of the risk-free index",
            credentials: [["apiKey"]],
          },
          {
            name: "getRiskFreeLogReturn",
            method: "GET",
            path: "/funds/info/v1/risk-free-index/log-return",
            summary: "Reads the log return of the risk-free index day by day",
            credentials: [["apiKey"]],
          },
          {
            name: "getRiskFreeCumulativeReturn",
            method: "GET",
            path: "/funds/info/v1/risk-free-index/cumulative-return",
            summary: "Reads the cumulative return of the risk-free index",
            credentials: [["apiKey"]],
          },
        ],
      },
    ],
  },
  {
    product: "holdings",
    packageName: "@op/holdings",
    versions: [
      {
        version: "v1",
        entryPoint: "@op/holdings/v1",
        title: "Holdings",
        lifecycle: "in-development",
        category: "Wealth",
        securityLevel: "High",
        basePaths: ["/holdings/info/v1/holdings", "/v1/holdings"],
        servers: { sandbox: "https://sandbox.apis.op-palvelut.fi" },
        operations: [
          {
            name: "getHoldings",
            method: "GET",
            path: "/v1/holdings",
            summary: "Reads the holdings of the end user",
            credentials: [["apiKey", "endUser"]],
          },
          {
            name: "getHoldingsByOwner",
            method: "GET",
            path: "/v1/holdings/{ownerId}",
            summary: "Reads the holdings of a customer",
            credentials: [["apiKey", "endUser"]],
          },
          {
            name: "getHoldingsInfo",
            method: "GET",
            path: "/holdings/info/v1/holdings",
            summary: "Reads the holdings of the end user, in the later layout",
            credentials: [["apiKey", "endUser"]],
          },
        ],
      },
    ],
  },
  {
    product: "instruments",
    packageName: "@op/instruments",
    versions: [
      {
        version: "v1",
        entryPoint: "@op/instruments/v1",
        title: "Financial Instruments",
        lifecycle: "in-development",
        category: "Wealth",
        securityLevel: "High",
        basePaths: ["/instruments/mgmt/v1"],
        servers: { sandbox: "https://sandbox.apis.op-palvelut.fi" },
        operations: [
          {
            name: "listInstruments",
            method: "GET",
            path: "/instruments/mgmt/v1/instruments",
            summary: "Lists the instruments",
            credentials: [["apiKey", "endUser"]],
          },
          {
            name: "getInstrument",
            method: "GET",
            path: "/instruments/mgmt/v1/instruments/{isinCode}",
            summary: "Reads one instrument",
            credentials: [["apiKey", "endUser"]],
          },
          {
            name: "listOrders",
            method: "GET",
            path: "/instruments/mgmt/v1/orders",
            summary: "Lists the orders of the end user",
            credentials: [["apiKey", "endUser"]],
          },
          {
            name: "createOrder",
            method: "POST",
            path: "/instruments/mgmt/v1/orders",
            summary: "Places an order",
            credentials: [["apiKey", "endUser"]],
            errorCodes: ["ACC_ERR_123", "INS_ERR_001"],
          },
          {
            name: "getOrder",
            method: "GET",
            path: "/instruments/mgmt/v1/orders/{orderId}",
            summary: "Reads one order",
            credentials: [["apiKey", "endUser"]],
          },
          {
            name: "cancelOrder",
            method: "DELETE",
            path: "/instruments/mgmt/v1/orders/{orderId}",
            summary: "Cancels an order",
            credentials: [["apiKey", "endUser"]],
            errorCodes: ["INS_ERR_001"],
          },
        ],
      },
    ],
  },
  {
    product: "mobility",
    packageName: "@op/mobility",
    versions: [
      {
        version: "v1",
        entryPoint: "@op/mobility/v1",
        title: "Mobility",
        lifecycle: "experimental",
        category: "Mobility",
        securityLevel: "Open",
        basePaths: ["/mobility/v1"],
        servers: { sandbox: "https://sandbox.apis.op-palvelut.fi" },
        operations: [
          {
            name: "listBranches",
            method: "GET",
            path: "/mobility/v1/branches",
            summary: "Searches branches",
            credentials: [["apiKey"]],
          },
          {
            name: "listBranchesAsJson",
            method: "GET",
            path: "/mobility/v1/branches.json",
            summary: "Searches branches, answers as JSON",
            credentials: [["apiKey"]],
          },
          {
            name: "listBranchesAsGeoJson",
            method: "GET",
            path: "/mobility/v1/branches.geojson",
            summary: "Searches branches, answers as GeoJSON",
            credentials: [["apiKey"]],
          },
          {
            name: "listLocations",
            method: "GET",
            path: "/mobility/v1/locations",
            summary: "Searches places",
            credentials: [["apiKey"]],
          },
          {
            name: "listLocationsAsGeoJson",
            method: "GET",
            path: "/mobility/v1/locations.geojson",
            summary: "Searches places, answers as GeoJSON",
            credentials: [["apiKey"]],
          },
          {
            name: "getLocation",
            method: "GET",
            path: "/mobility/v1/locations/{locationId}",
            summary: "Reads one place",
            credentials: [["apiKey"]],
          },
          {
            name: "listRoutes",
            method: "GET",
            path: "/mobility/v1/routes",
            summary: "Finds routes from A to B",
            credentials: [["apiKey"]],
          },
        ],
      },
    ],
  },
  {
    product: "payment-highway",
    packageName: "@op/payment-highway",
    versions: [
      {
        version: "v1",
        entryPoint: "@op/payment-highway/v1",
        title: "Payment Highway",
        lifecycle: "in-production",
        category: "Banking",
        securityLevel: "Substantial",
        basePaths: ["/app", "/form", "/report", "/tokenization", "/transaction", "/transactions"],
        mount: "/paymenthighway",
        servers: {
          sandbox: "https://v1-hub-staging.sph-test-solinor.com",
          production: "https://v1.api.paymenthighway.io",
        },
        operations: [
          { name: "openAddCardForm", method: "POST", path: "/form/view/add_card", summary: "Stores a card" },
          {
            name: "openCardPaymentForm",
            method: "POST",
            path: "/form/view/pay_with_card",
            summary: "Takes a card payment",
          },
          {
            name: "openAddAndPayForm",
            method: "POST",
            path: "/form/view/add_and_pay_with_card",
            summary: "Takes a card payment and stores the card",
          },
          {
            name: "openTokenPaymentForm",
            method: "POST",
            path: "/form/view/pay_with_token_and_cvc",
            summary: "Takes a payment with a stored card",
          },
          {
            name: "openMobilePayForm",
            method: "POST",
            path: "/form/view/mobilepay",
            summary: "Takes a payment with MobilePay",
          },
          { name: "openPivoForm", method: "POST", path: "/form/view/pivo", summary: "Takes a payment with Pivo" },
          {
            name: "openSiirtoForm",
            method: "POST",
            path: "/form/view/siirto",
            summary: "Takes a payment with Siirto",
            deprecated: true,
          },
          {
            name: "openMasterpassForm",
            method: "POST",
            path: "/form/view/masterpass",
            summary: "Takes a payment with Masterpass",
            deprecated: true,
          },
          {
            name: "openAfterPayForm",
            method: "POST",
            path: "/form/view/afterpay",
            summary: "Takes a payment by invoice",
          },
          {
            name: "showTokenizePage",
            method: "GET",
            path: "/form/{formId}/tokenize",
            summary: "Shows the page on which the payer stores a card",
          },
          {
            name: "submitTokenizePage",
            method: "POST",
            path: "/form/{formId}/tokenize",
            summary: "Submits the page on which the payer stores a card",
          },
          {
            name: "showPaymentPage",
            method: "GET",
            path: "/form/{formId}/payment",
            summary: "Shows the page on which the payer pays with a card",
          },
          {
            name: "submitPaymentPage",
            method: "POST",
            path: "/form/{formId}/payment",
            summary: "Submits the page on which the payer pays with a card",
          },
          {
            name: "showTokenPaymentPage",
            method: "GET",
            path: "/form/{formId}/payment_with_token_and_cvc",
            summary: "Shows the page on which the payer pays with a stored card",
          },
          {
            name: "submitTokenPaymentPage",
            method: "POST",
            path: "/form/{formId}/payment_with_token_and_cvc",
            summary: "Submits the page on which the payer pays with a stored card",
          },
          {
            name: "showSiirtoPage",
            method: "GET",
            path: "/form/{formId}/siirto",
            summary: "Shows the page on which the payer accepts a payment with Siirto",
          },
          {
            name: "submitSiirtoPage",
            method: "POST",
            path: "/form/{formId}/siirto",
            summary: "Submits the page on which the payer accepts a payment with Siirto",
          },
          {
            name: "showWalletPage",
            method: "GET",
            path: "/form/{formId}/wallet",
            summary: "Shows the page on which the payer accepts a payment in a wallet or by invoice",
          },
          {
            name: "submitWalletPage",
            method: "POST",
            path: "/form/{formId}/wallet",
            summary: "Submits the page on which the payer accepts a payment in a wallet or by invoice",
          },
          {
            name: "showThreeDSecurePage",
            method: "GET",
            path: "/form/{formId}/three_d_secure",
            summary: "Shows the page on which the cardholder passes 3-D Secure",
          },
          {
            name: "submitThreeDSecurePage",
            method: "POST",
            path: "/form/{formId}/three_d_secure",
            summary: "Submits the page on which the cardholder passes 3-D Secure",
          },
          {
            name: "createTransaction",
            method: "POST",
            path: "/transaction",
            summary: "Begins a transaction",
            credentials: [["sphSignature"]],
          },
          {
            name: "debitTransaction",
            method: "POST",
            path: "/transaction/{id}/debit",
            summary: "Debits a card",
            credentials: [["sphSignature"]],
          },
          {
            name: "chargeCustomerInitiated",
            method: "POST",
            path: "/transaction/{id}/card/charge/customer_initiated",
            summary: "Charges a card while the customer is present",
            credentials: [["sphSignature"]],
          },
          {
            name: "chargeMerchantInitiated",
            method: "POST",
            path: "/transaction/{id}/card/charge/merchant_initiated",
            summary: "Charges a card while the customer is absent",
            credentials: [["sphSignature"]],
          },
          {
            name: "debitApplePay",
            method: "POST",
            path: "/transaction/{id}/debit_applepay",
            summary: "Debits through Apple Pay",
            credentials: [["sphSignature"]],
          },
          {
            name: "debitMasterpass",
            method: "POST",
            path: "/transaction/{id}/debit_masterpass",
            summary: "Debits through Masterpass",
            deprecated: true,
            credentials: [["sphSignature"]],
          },
          {
            name: "getUserProfile",
            method: "GET",
            path: "/transaction/{id}/user_profile",
            summary: "Reads the payer's Masterpass profile",
            deprecated: true,
            credentials: [["sphSignature"]],
          },
          {
            name: "commitTransaction",
            method: "POST",
            path: "/transaction/{id}/commit",
            summary: "Commits a transaction",
            credentials: [["sphSignature"]],
          },
          {
            name: "revertTransaction",
            method: "POST",
            path: "/transaction/{id}/revert",
            summary: "Reverts a transaction",
            credentials: [["sphSignature"]],
          },
          {
            name: "getTransaction",
            method: "GET",
            path: "/transaction/{id}",
            summary: "Reads the status of a transaction",
            credentials: [["sphSignature"]],
          },
          {
            name: "getTransactionResult",
            method: "GET",
            path: "/transaction/{id}/result",
            summary: "Reads the result of a transaction",
            credentials: [["sphSignature"]],
          },
          {
            name: "listTransactions",
            method: "GET",
            path: "/transactions/",
            summary: "Finds the transactions of an order",
            credentials: [["sphSignature"]],
          },
          {
            name: "getTokenization",
            method: "GET",
            path: "/tokenization/{tokenizationId}",
            summary: "Reads a stored card",
            credentials: [["sphSignature"]],
          },
          {
            name: "getBatchReport",
            method: "GET",
            path: "/report/batch/{date}",
            summary: "Reads the settlements of a day",
            credentials: [["sphSignature"]],
          },
          {
            name: "getReconciliationReport",
            method: "GET",
            path: "/report/reconciliation/{date}",
            summary: "Reads the reconciliation of a day",
            credentials: [["sphSignature"]],
          },
          {
            name: "getFormSession",
            method: "GET",
            path: "/form/{sessionId}/status",
            summary: "Reads the status of a form",
            credentials: [["sphSignature"]],
          },
          {
            name: "createMobilePaySession",
            method: "POST",
            path: "/app/mobilepay",
            summary: "Begins a payment with MobilePay",
            credentials: [["sphSignature"]],
          },
          {
            name: "getMobilePaySession",
            method: "GET",
            path: "/app/mobilepay/{sessionToken}",
            summary: "Reads the status of a MobilePay session",
            credentials: [["sphSignature"]],
          },
          {
            name: "createPivoSession",
            method: "POST",
            path: "/app/pivo",
            summary: "Begins a payment with Pivo",
            credentials: [["sphSignature"]],
          },
          {
            name: "revertPivo",
            method: "POST",
            path: "/transaction/{id}/pivo/revert",
            summary: "Reverts a Pivo payment",
            credentials: [["sphSignature"]],
          },
          {
            name: "getPivoResult",
            method: "GET",
            path: "/transaction/{id}/pivo/result",
            summary: "Reads the result of a Pivo payment",
            credentials: [["sphSignature"]],
          },
          {
            name: "getPivoTransaction",
            method: "GET",
            path: "/transaction/pivo/{id}",
            summary: "Reads the status of a Pivo payment",
            credentials: [["sphSignature"]],
          },
          {
            name: "revertSiirto",
            method: "POST",
            path: "/transaction/{id}/siirto/revert",
            summary: "Reverts a Siirto payment",
            deprecated: true,
            credentials: [["sphSignature"]],
          },
          {
            name: "getSiirtoResult",
            method: "GET",
            path: "/transaction/{id}/siirto/result",
            summary: "Reads the result of a Siirto payment",
            deprecated: true,
            credentials: [["sphSignature"]],
          },
          {
            name: "getSiirtoTransaction",
            method: "GET",
            path: "/transaction/siirto/{id}",
            summary: "Reads the status of a Siirto payment",
            deprecated: true,
            credentials: [["sphSignature"]],
          },
          {
            name: "commitAfterPay",
            method: "POST",
            path: "/transaction/{id}/afterpay/commit",
            summary: "Commits an invoice payment",
            credentials: [["sphSignature"]],
          },
          {
            name: "revertAfterPay",
            method: "POST",
            path: "/transaction/{id}/afterpay/revert",
            summary: "Reverts an invoice payment",
            credentials: [["sphSignature"]],
          },
          {
            name: "getAfterPayResult",
            method: "GET",
            path: "/transaction/{id}/afterpay/result",
            summary: "Reads the result of an invoice payment",
            credentials: [["sphSignature"]],
          },
          {
            name: "getAfterPayTransaction",
            method: "GET",
            path: "/transaction/{id}/afterpay",
            summary: "Reads the status of an invoice payment",
            credentials: [["sphSignature"]],
          },
        ],
      },
    ],
  },
  {
    product: "payments",
    packageName: "@op/payments",
    versions: [
      {
        version: "v1",
        entryPoint: "@op/payments/v1",
        title: "Payments",
        lifecycle: "in-development",
        category: "Banking",
        securityLevel: "High",
        basePaths: ["/v1/payments"],
        servers: { sandbox: "https://sandbox.apis.op-palvelut.fi" },
        operations: [
          {
            name: "initiatePayment",
            method: "POST",
            path: "/v1/payments/initiate",
            summary: "Initiates a payment",
            credentials: [["apiKey", "endUser"]],
            errorCodes: ["PAY_ERR_003"],
          },
          {
            name: "confirmPayment",
            method: "POST",
            path: "/v1/payments/confirm",
            summary: "Confirms a payment",
            credentials: [["apiKey", "endUser"]],
            errorCodes: ["ACC_ERR_123", "PAY_ERR_001", "PAY_ERR_002", "PAY_ERR_003"],
          },
          {
            name: "createTransfer",
            method: "POST",
            path: "/v1/payments/transfer",
            summary: "Transfers money between own accounts",
            credentials: [["apiKey", "endUser"]],
            errorCodes: ["ACC_ERR_123", "ACC_ERR_404"],
          },
        ],
      },
    ],
  },
  {
    product: "pivo",
    packageName: "@op/pivo",
    versions: [
      {
        version: "v1",
        entryPoint: "@op/pivo/v1",
        title: "Pivo Payment",
        lifecycle: "in-production",
        category: "Banking",
        securityLevel: "Substantial",
        basePaths: ["/api/payments", "/oauth/token"],
        mount: "/pivo",
        servers: { sandbox: "https://qa-maksu-api.pivo.fi", production: "https://maksu-api.pivo.fi" },
        operations: [
          { name: "createToken", method: "POST", path: "/oauth/token", summary: "Fetches an access token" },
          {
            name: "createPayment",
            method: "POST",
            path: "/api/payments",
            summary: "Creates a payment order",
            credentials: [["oauth2"], ["pivoSignature"], []],
          },
          {
            name: "getPayment",
            method: "GET",
            path: "/api/payments/{paymentId}",
            summary: "Reads a payment order",
            credentials: [["oauth2"], ["pivoSignature"]],
          },
          {
            name: "showPaymentPage",
            method: "GET",
            path: "/api/payments/{paymentId}/page",
            summary: "Shows the page on which the payer pays",
          },
          {
            name: "submitPaymentPage",
            method: "POST",
            path: "/api/payments/{paymentId}/page",
            summary: "Submits the page on which the payer pays",
          },
          {
            name: "createRefund",
            method: "POST",
            path: "/api/payments/{paymentId}/refunds",
            summary: "Refunds a payment",
            credentials: [["oauth2"], ["pivoSignature"]],
          },
        ],
      },
    ],
  },
  {
    product: "siirto",
    packageName: "@op/siirto",
    versions: [
      {
        version: "v1",
        entryPoint: "@op/siirto/v1",
        title: "Siirto",
        lifecycle: "in-production",
        category: "Banking",
        securityLevel: "Substantial",
        basePaths: ["/siirto/v1"],
        pathAliases: { "/oauth/token": "/siirto/v1/oauth/token" },
        servers: { sandbox: "https://qa-maksu-api.pivo.fi", production: "https://maksu-api.pivo.fi" },
        operations: [
          { name: "createToken", method: "POST", path: "/siirto/v1/oauth/token", summary: "Fetches an access token" },
          {
            name: "listTransfers",
            method: "GET",
            path: "/siirto/v1/transfers",
            summary: "Lists transfers",
            credentials: [["oauth2"]],
          },
          {
            name: "createTransfer",
            method: "POST",
            path: "/siirto/v1/transfers",
            summary: "Pays a consumer",
            credentials: [["oauth2"]],
          },
          {
            name: "getTransfer",
            method: "GET",
            path: "/siirto/v1/transfers/{transferId}",
            summary: "Reads one transfer",
            credentials: [["oauth2"]],
          },
          {
            name: "getRecipient",
            method: "GET",
            path: "/siirto/v1/recipients/{phone}",
            summary: "Tells whether a telephone number can be paid",
            credentials: [["oauth2"]],
          },
        ],
      },
    ],
  },
];

/**
 * A product of the catalogue.
 *
 * @throws RangeError when there is none of that name.
 */
export function productOf(name: ProductName): CatalogProduct {
  const found = catalog.find(({ product }) => product === name);
  if (found === undefined) throw new RangeError(`There is no product "${name}".`);
  return found;
}
