import type { Library } from './library.ts';

/** Stripe: one class for each resource (`PaymentIntentResource`; before version 22 `PaymentIntentsResource`), whose verbs are alike. */
export const stripe = {
  name: 'Stripe',
  docs: 'https://docs.stripe.com/api',
  imports: ['stripe'],
  calls: [
    {
      package: 'stripe',
      // Verifying a signature or building a URL sends nothing.
      container: ['/^Webhook(s|Object)$/', 'OAuthResource', 'Stripe'],
      members: ['/^constructEvent/', '/^generateTestHeaderString/', 'authorizeUrl', '/^parseEventNotification/'],
      local: true,
    },
    {
      package: 'stripe',
      container: '/Resource$/',
      members: ['/^(retrieve|list|search|find|preview|pdf$|ping$)/', 'createPreview'],
      effect: 'payment',
      access: 'read',
    },
    {
      package: 'stripe',
      container: '/Resource$/',
      members: [
        '/^(create|update|del|delete|cancel|confirm|capture|refund|pay|send|void|finalize|close|submit|approve|decline|reject|unreject|attach|detach)/',
        '/^(accept|expire|reverse|release|migrate|pause|resume|activate|deactivate|archive|unarchive|apply|increment|mark|add|remove|verify)(?!FetchRelated)/',
        '/^(collect|process|present|set|fund|deliver|fail|return|ship|succeed|timeout|advance|respond|report|redact|refresh|subscribe)/',
        '/^(unsubscribe|disconnect|deauthorize|token|enable|disable|post|validate|reactivate|uninstall|acknowledge|credit)/',
      ],
      effect: 'payment',
    },
    { package: 'stripe', container: 'Stripe', members: ['rawRequest'], effect: 'payment' },
    {
      package: 'stripe',
      container: '/ApiListPromise$/',
      members: ['autoPagingEach', 'autoPagingToArray'],
      effect: 'payment',
      access: 'read',
    },
  ],
} as const satisfies Library;
