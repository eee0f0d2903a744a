import type { Library } from './library.ts';

/** Vonage: text messages, other channels, codes. */
export const vonage = {
  name: 'Vonage',
  docs: 'https://developer.vonage.com/en/messaging/sms/code-snippets/send-an-sms',
  imports: ['@vonage/server-sdk', '@vonage/sms', '@vonage/messages', '@vonage/verify', '@vonage/verify2', '@vonage/voice'],
  calls: [
    { package: '@vonage/sms', container: 'SMS', members: ['send'], effect: 'sms' },
    { package: '@vonage/messages', container: 'Messages', members: ['send'], effect: 'sms' },
    { package: '@vonage/verify', container: 'Verify', members: ['start', 'cancel', 'trigger'], effect: 'sms' },
    { package: '@vonage/verify2', container: 'Verify2', members: ['newRequest', 'cancel', 'nextWorkflow'], effect: 'sms' },
    { package: '@vonage/voice', container: 'Voice', members: ['createOutboundCall'], effect: 'sms' },
  ],
} as const satisfies Library;
