import type { Library } from './library.ts';

/** Intercom: a class for each resource. */
export const intercom = {
  name: 'Intercom',
  docs: 'https://developers.intercom.com/docs/references/introduction',
  imports: ['intercom-client'],
  calls: [
    {
      package: 'intercom-client',
      container: '/Client$/',
      members: ['/^(find|get|list|lis|retrieve|search|show|scroll|download|identify|status|summaries|dataEventSummaries)([A-Z]|$)/'],
      effect: 'http',
      access: 'read',
    },
    {
      package: 'intercom-client',
      container: '/Client$/',
      members: [
        '/^(create|update|delete|archive|unarchive|attach|detach|block|merge|convert|manage|redact|reply|tag|untag|cancel)([A-Z]|$)/',
        '/^(enqueue|export|notify|register|run|set|away|collect)([A-Z]|$)/',
      ],
      effect: 'http',
    },
  ],
} as const satisfies Library;
