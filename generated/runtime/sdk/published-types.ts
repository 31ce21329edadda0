// Copied from generator/runtime/sdk/published-types.ts. Do not edit.

/** The types that the first SDK published (reference, "platform", section 13.5), for code that names them. */

export interface AccountType {
  accountId?: string;
  accountType?: string;
  iban?: string;
  bic?: string;
  accountName?: string;
  balance?: number;
  amountAvailable?: number;
  currency?: string;
  status?: string;
  ownerId?: string;
  ownerName?: string;
}

export interface Transaction {
  valueDate?: string;
  bookingDate?: string;
  amount?: number;
  currency?: string;
  message?: string | null;
  payerIban?: string;
  receiverIban: string;
  type?: string;
  purpose?: string;
  accountId?: string;
  reference?: string | null;
  transactionId?: string;
}

export interface FundDocument {
  FUND_BROCHURE?: string;
  PRICE_LIST?: string;
  ONLINE_SALES?: string;
  YEAR_REPORT?: string;
  QUART_REPORT?: string;
  WEEK_REPORT?: string;
  MIDYEAR_REPORT?: string;
  RULES?: string;
}

export interface Fund {
  isinCode?: string;
  nameOfFund?: string;
  unitPrice?: number;
  timestamp?: string;
  documents?: FundDocument;
}

export interface FundOrderRequest {
  amount?: number;
  accountNumber?: string;
}

export interface FundOrderResponse {
  orderIdentifier?: string;
}

export interface PaymentData {
  amount: number;
  subject?: string;
  currency?: string;
  payerIban: string;
  paymentId?: string;
  valueDate?: string;
  receiverBic?: string;
  receiverIban: string;
  receiverName?: string;
}

export interface PaymentConfirmData extends Partial<PaymentData> {
  paymentId: string;
}

export interface TransferData {
  amount: number;
  sourceAccountName: string;
  targetAccountName: string;
  currency?: string;
  message?: string;
}

export interface SumOfAllHoldings {
  marketValue?: number;
  changeOfValue?: number;
  subscriptionValue?: number;
  changeAsPercentage?: number;
}

export interface HoldingItem {
  marketValue?: number;
  changeOfValue?: number;
}

export interface FundHolding {
  fundName?: string;
  isinCode?: string;
  marketValue?: number;
  changeOfValue?: number;
  holdingItem?: HoldingItem;
  subscriptionValue?: number;
  changeAsPercentage?: number;
}

export interface Holding {
  id: number;
  sumOfAllHoldings?: SumOfAllHoldings;
  fundHoldings: FundHolding[];
}
