// Generated from golden/webhooks/openapi.yaml by generator/emit/types. Do not edit.

export interface Payment {
  id: string;
  amount: number;
}
