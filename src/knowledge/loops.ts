import type { Library } from './library.ts';

/** Loops: mails, and events that send them. */
export const loops = {
  name: 'Loops',
  docs: 'https://loops.so/docs/sdks/javascript',
  imports: ['loops'],
  calls: [
    {
      package: 'loops',
      container: 'LoopsClient',
      members: ['sendTransactionalEmail', 'sendEvent', 'sendEmailMessagePreview'],
      effect: 'email',
    },
    {
      package: 'loops',
      container: 'LoopsClient',
      members: ['/^(find|get|list|check)[A-Z]/', 'testApiKey'],
      effect: 'http',
      access: 'read',
    },
    {
      package: 'loops',
      container: 'LoopsClient',
      members: ['/^(create|update|delete|remove|add|change|publish|complete|ensure|reroute|run)[A-Z]/'],
      effect: 'http',
    },
  ],
} as const satisfies Library;
