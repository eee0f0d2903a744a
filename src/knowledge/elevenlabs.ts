import type { Library } from './library.ts';

/** ElevenLabs: speech and sound out of models, and calls that its agents make. */
export const elevenlabs = {
  name: 'ElevenLabs',
  docs: 'https://github.com/elevenlabs/elevenlabs-js',
  imports: ['@elevenlabs/elevenlabs-js'],
  calls: [
    { package: '@elevenlabs/elevenlabs-js', container: 'WebhooksClient', members: ['constructEvent'], local: true },
    {
      package: '@elevenlabs/elevenlabs-js',
      container: '/^(Twilio|SipTrunk|Exotel|Whatsapp)Client$/',
      members: ['outboundCall', 'outboundMessage'],
      effect: 'sms',
    },
    {
      package: '@elevenlabs/elevenlabs-js',
      container: '/Client$/',
      members: ['/^(get|list|search|download|findSimilarVoices|calculate)([A-Z]|$)/'],
      effect: 'llm',
      access: 'read',
    },
    {
      package: '@elevenlabs/elevenlabs-js',
      container: '/Client$/',
      members: [
        '/^(convert|stream|create|compose|design|remix|dub|transcribe|translate|render|separate|simulate)([A-Z]|$)/',
        '/^(update|delete|add|remove|upload|share|unshare|cancel|retry|run|train|move|submit|duplicate)([A-Z]|$)/',
      ],
      effect: 'llm',
    },
  ],
} as const satisfies Library;
