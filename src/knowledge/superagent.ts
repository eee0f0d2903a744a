import type { Library } from './library.ts';

/** superagent: a request is built first and sent when it is awaited or ended. */
export const superagent = {
  name: 'superagent',
  docs: 'https://forwardemail.github.io/superagent/',
  imports: ['superagent'],
  restoreTypes: 'npm install --save-dev @types/superagent',
  calls: [
    {
      package: 'superagent',
      container: ['SuperAgentStatic', 'Agent'],
      members: ['post', 'put', 'patch', 'del', 'delete'],
      effect: 'http',
      lazyUntil: ['then', 'catch', 'end', 'pipe'],
    },
    {
      package: 'superagent',
      container: ['SuperAgentStatic', 'Agent'],
      members: ['get', 'head', 'options'],
      effect: 'http',
      access: 'read',
      lazyUntil: ['then', 'catch', 'end', 'pipe'],
    },
  ],
} as const satisfies Library;
