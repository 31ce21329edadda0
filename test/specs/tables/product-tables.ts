import { accountsV1 } from "./accounts-v1.ts";
import { accountsV2 } from "./accounts-v2.ts";
import { accountsV3 } from "./accounts-v3.ts";
import { branches, mobility } from "./branches.ts";
import { fundsInfo } from "./funds-info.ts";
import { funds } from "./funds.ts";
import { holdings } from "./holdings.ts";
import { pivo, siirto } from "./partners.ts";
import { paymentHighway } from "./payment-highway.ts";
import { payments } from "./payments.ts";
import type { ProductTable } from "./product-table.ts";
import { consumerFinancing, custodies, instruments } from "./wealth.ts";

/** What is known of each product from elsewhere than its document. */
export const productTables: readonly ProductTable[] = [
  accountsV1,
  accountsV2,
  accountsV3,
  payments,
  paymentHighway,
  pivo,
  siirto,
  consumerFinancing,
  funds,
  fundsInfo,
  holdings,
  instruments,
  custodies,
  branches,
  mobility,
];
