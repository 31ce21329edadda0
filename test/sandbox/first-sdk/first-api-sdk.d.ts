// The published package has no declarations, only sources that do not compile under today's settings.
declare module "first-api-sdk/build/index.js" {
  type Answer = ReturnType<typeof JSON.parse>;

  /** The client of the bank's first SDK: every method resolves to the body of the answer. */
  export class Client {
    constructor(options?: { readonly baseURL?: string; readonly headers?: Readonly<Record<string, string>> });
    getAllAccounts(): Promise<Answer>;
    getAccountById(accountId: string): Promise<Answer>;
    getAccountTransactions(accountId: string, enriched?: boolean): Promise<Answer>;
    getAccountsTransactionById(accountId: string, transactionId: string, enriched?: boolean): Promise<Answer>;
    getFunds(): Promise<Answer>;
    getHoldings(): Promise<Answer>;
    postSubscription(body: object, isinCode: string): Promise<Answer>;
    postRedemption(body: object, isinCode: string): Promise<Answer>;
    postPaymentInitiate(body: object): Promise<Answer>;
    postPaymentConfirm(body: object): Promise<Answer>;
    postTransfer(body: object): Promise<Answer>;
    getBranches(bbox?: string, location?: string, query?: string): Promise<Answer>;
    getBranchesAsJson(bbox?: string, location?: string, query?: string): Promise<Answer>;
    getBranchesAsGeoJson(bbox?: string, location?: string, query?: string): Promise<Answer>;
  }
}
