import type { Library } from './library.ts';

/** needle: requests start at the call. `needle(method, …)` counts as a change. */
export const needle = {
  name: 'needle',
  docs: 'https://github.com/tomas/needle#readme',
  imports: ['needle'],
  restoreTypes: 'npm install --save-dev @types/needle',
  calls: [
    { package: 'needle', container: 'needle', members: ['post', 'put', 'patch', 'deleteFunc', 'request'], effect: 'http' },
    { package: 'needle', container: 'needle', members: ['get', 'head'], effect: 'http', access: 'read' },
    { package: 'needle', container: '(file)', members: ['needle'], effect: 'http' },
  ],
} as const satisfies Library;
