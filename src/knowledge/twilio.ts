import type { Library } from './library.ts';

/** Twilio: an interface for each list, context and instance of a resource, whose verbs are alike. */
export const twilio = {
  name: 'Twilio',
  docs: 'https://www.twilio.com/docs/libraries/reference/twilio-node/',
  imports: ['twilio'],
  calls: [
    {
      package: 'twilio',
      container: '/^(Message|Verification|Call|Notification|Conversation|Participant|VerificationCheck|Execution)(List|Context)?Instance$/',
      members: ['create', 'createWithHttpInfo'],
      effect: 'sms',
    },
    {
      package: 'twilio',
      container: '/(ListInstance|Context|ContextImpl|Instance)$/',
      members: ['create', 'createWithHttpInfo', 'update', 'updateWithHttpInfo', 'remove', 'removeWithHttpInfo'],
      effect: 'http',
    },
    {
      package: 'twilio',
      container: '/(ListInstance|Context|ContextImpl|Instance)$/',
      members: ['fetch', 'fetchWithHttpInfo', 'list', 'each', 'page', 'getPage'],
      effect: 'http',
      access: 'read',
    },
  ],
} as const satisfies Library;
