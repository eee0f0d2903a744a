import type { Library } from './library.ts';

/** ofetch, and the `$fetch` of Nuxt and Nitro. */
export const ofetch = {
  name: 'ofetch',
  docs: 'https://github.com/unjs/ofetch#readme',
  imports: ['ofetch'],
  calls: [
    {
      package: 'ofetch',
      container: '$Fetch',
      members: ['()', 'raw', 'native'],
      effect: 'http',
      access: { argument: 1, property: 'method', absent: 'read' },
    },
    { package: 'ofetch', container: '$Fetch', members: ['create'], local: true },
  ],
} as const satisfies Library;
