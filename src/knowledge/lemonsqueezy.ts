import type { Library } from './library.ts';

/** Lemon Squeezy: a function for each request. */
export const lemonsqueezy = {
  name: 'Lemon Squeezy',
  docs: 'https://github.com/lmsqueezy/lemonsqueezy.js',
  imports: ['@lemonsqueezy/lemonsqueezy.js'],
  calls: [
    {
      package: '@lemonsqueezy/lemonsqueezy.js',
      container: '(file)',
      members: ['/^(get|list)[A-Z]/', 'validateLicense'],
      effect: 'payment',
      access: 'read',
    },
    {
      package: '@lemonsqueezy/lemonsqueezy.js',
      container: '(file)',
      members: ['/^(create|update|delete|cancel|archive|issue|activate|deactivate|generate)[A-Z]/'],
      effect: 'payment',
    },
  ],
} as const satisfies Library;
