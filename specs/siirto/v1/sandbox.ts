import type { SiirtoHandlers } from "@op/siirto/v1/mocks";
import { defineBehaviour } from "@op/sandbox/behaviour";
import { seed as partner } from "@op/sandbox/seeds/pivo/v1";
import { tokenAnswer, tokenProblem } from "../../common/sandbox/partner/token-endpoint.ts";
import { listedTransfers } from "./sandbox/list-transfers.ts";
import { makeTransfer } from "./sandbox/make-transfer.ts";
import { recipientByPhone } from "./sandbox/recipients.ts";
import { isSameRequest, stampRows, transferOf, transferRows } from "./sandbox/transfer-rows.ts";

/** Siirto: a merchant pays consumers, whose accounts are those of the shared ledger. */
export const behaviour = defineBehaviour<SiirtoHandlers>(
  {
    createToken: tokenAnswer,

    listTransfers: ({ input, state, now }) => ({ status: 200, body: listedTransfers(state, input, now) }),

    createTransfer(context) {
      const { input, state, now } = context;
      const { body } = input;
      const usedFor = state.open(stampRows).get(body.stamp);
      const earlier = usedFor === undefined ? undefined : state.open(transferRows).get(usedFor);
      if (earlier !== undefined) {
        return isSameRequest(earlier.request, body)
          ? { status: 200, body: transferOf(earlier, now) }
          : context.invalid({ stamp: "was used with other content" });
      }
      if (body.payer_iban !== partner.merchant.iban) return context.invalid({ payer_iban: "unknown" });
      return { status: 200, body: transferOf(makeTransfer(context, body), now) };
    },

    getTransfer(context) {
      const { input, state, now } = context;
      const row = state.open(transferRows).get(input.transferId.toLowerCase());
      if (row === undefined) return context.invalid({ transferId: "unknown" });
      return { status: 200, body: transferOf(row, now) };
    },

    getRecipient({ input }) {
      const { phone } = input;
      const recipient = recipientByPhone(phone);
      return {
        status: 200,
        body: recipient ? { phone, available: true, bic: recipient.bic } : { phone, available: false },
      };
    },
  },
  {
    authorize({ credentials, headers, now }) {
      if (credentials.length === 0) return undefined;
      return tokenProblem(headers.get("authorization"), "payments", now);
    },
  },
);
