import type { Library } from './library.ts';

/** Mux: videos, live streams and what is measured of them. Tokens and webhooks are signed and checked on the spot. */
export const mux = {
  name: 'Mux',
  docs: 'https://github.com/muxinc/mux-node-sdk',
  imports: ['@mux/mux-node'],
  calls: [
    {
      package: '@mux/mux-node',
      container:
        '/^(Assets|LiveStreams|Uploads|PlaybackRestrictions|SigningKeys|TranscriptionVocabularies|PlaybackIds|Webhooks|VideoViews|Metrics|Jobs)$/',
      members: ['/^(retrieve|list|get)([A-Z]|$)/'],
      effect: 'http',
      access: 'read',
    },
    {
      package: '@mux/mux-node',
      container: '/^(Assets|LiveStreams|Uploads|PlaybackRestrictions|SigningKeys|TranscriptionVocabularies|Webhooks|Jobs)$/',
      members: ['/^(create|update|delete|generate|cancel|complete|disable|enable|reset)([A-Z]|$)/'],
      effect: 'http',
    },
  ],
} as const satisfies Library;
