import type { Library } from './library.ts';

/** HubSpot: each part of it has classes of the same names (`basicApi`, `batchApi`, `searchApi`). */
export const hubspot = {
  name: 'HubSpot',
  docs: 'https://github.com/HubSpot/hubspot-api-nodejs',
  imports: ['@hubspot/api-client'],
  calls: [
    { package: '@hubspot/api-client', container: 'PromiseSingleSendApi', members: ['sendEmail', 'sendEmailWithHttpInfo'], effect: 'email' },
    {
      package: '@hubspot/api-client',
      container: '/^Promise\\w+Api$/',
      members: ['/^(get|read|search|download|export|check|translate|doSearch|doValidate)([A-Z]|$)/'],
      effect: 'http',
      access: 'read',
    },
    { package: '@hubspot/api-client', container: '/Discovery$/', members: ['getAll'], effect: 'http', access: 'read' },
    {
      package: '@hubspot/api-client',
      container: '/^Promise\\w+Api$/',
      members: [
        '/^(create|update|upsert|archive|add|remove|replace|merge|send|associate|disassociate|attach|detach|batch|cancel|clear|clone)([A-Z]|$)/',
        '/^(complete|configure|end|import|mark|move|publish|unpublish|purge|push|record|register|rename|reset|restore|schedule|set|start)([A-Z]|$)/',
        '/^(subscribe|unsubscribe|upload|generate|request|rerun|_delete|doAsync)([A-Z]|$)/',
      ],
      effect: 'http',
    },
    {
      package: '@hubspot/api-client',
      container: 'Client',
      members: ['apiRequest'],
      effect: 'http',
      access: { argument: 0, property: 'method', absent: 'read' },
    },
  ],
} as const satisfies Library;
