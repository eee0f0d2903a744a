import type { Library } from './library.ts';

/** ky and its instances. */
export const ky = {
  name: 'ky',
  docs: 'https://github.com/sindresorhus/ky#api',
  imports: ['ky'],
  calls: [
    {
      package: 'ky',
      container: 'KyInstance',
      members: ['()'],
      effect: 'http',
      access: { argument: 1, property: 'method', absent: 'read' },
    },
    { package: 'ky', container: 'KyInstance', members: ['post', 'put', 'patch', 'delete'], effect: 'http' },
    { package: 'ky', container: 'KyInstance', members: ['get', 'head', '/^query$/'], effect: 'http', access: 'read' },
    { package: 'ky', container: 'KyInstance', members: ['create', 'extend'], local: true },
  ],
} as const satisfies Library;
