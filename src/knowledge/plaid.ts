import type { Library } from './library.ts';

/** Plaid: one class, whose methods end in what they do. */
export const plaid = {
  name: 'Plaid',
  docs: 'https://plaid.com/docs/api/',
  imports: ['plaid'],
  calls: [
    {
      package: 'plaid',
      container: 'PlaidApi',
      members: [
        '/(Get|GetById|List|Search|Sync|Match|Precheck|Introspect|Download|Enhance|Enrich|Verify)$/',
        '/^get(Recipient|Recipients)$/',
        '/^(signal|processorSignal|beaconAccountRisk)Evaluate$/',
      ],
      effect: 'http',
      access: 'read',
    },
    {
      package: 'plaid',
      container: 'PlaidApi',
      members: [
        '/^(transfer|paymentInitiation|bankTransfer|walletTransaction|processorBankTransfer)\\w*(Create|Cancel|Execute|Reverse)$/',
        '/^transferLedger(Deposit|Distribute|Withdraw)$/',
      ],
      effect: 'payment',
    },
    {
      package: 'plaid',
      container: 'PlaidApi',
      members: [
        '/(Create|Update|Remove|Delete|Refresh|Cancel|Exchange|Invalidate|Revoke|Subscribe|Unsubscribe|Enable|Register|Unregister)$/',
        '/(Retry|Unlink|Import|Terminate|Execute|Report|Prepare|Set|Send|Schedule|Upload|Submit|Webhook|Simulate|Associate|Review)$/',
      ],
      effect: 'http',
    },
  ],
} as const satisfies Library;
