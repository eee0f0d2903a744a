import type { Library } from './library.ts';

/** got 11 to 16: promises and streams both start at the call; a paginator starts when its pages are read. */
export const got = {
  name: 'got',
  docs: 'https://github.com/sindresorhus/got/blob/main/documentation/3-streams.md',
  imports: ['got'],
  calls: [
    {
      package: 'got',
      container: 'GotRequestFunction',
      members: ['()'],
      effect: 'http',
      access: { argument: 'last', property: 'method', absent: 'read' },
    },
    // These members are of a mapped type and have no declaration of their own.
    { package: 'got', container: ['Got', 'GotStream'], members: ['post', 'put', 'patch', 'delete'], effect: 'http' },
    { package: 'got', container: ['Got', 'GotStream'], members: ['get', 'head'], effect: 'http', access: 'read' },
    {
      package: 'got',
      container: 'Got',
      members: ['stream'],
      effect: 'http',
      access: { argument: 'last', property: 'method', absent: 'read' },
    },
    { package: 'got', container: 'GotPaginate', members: ['()', 'all', 'each'], effect: 'http', access: 'read' },
    { package: 'got', container: 'Got', members: ['extend'], local: true },
  ],
} as const satisfies Library;
