import type { Library } from './library.ts';

/** Ably, by connection (`Realtime`) and by requests (`Rest`). */
export const ably = {
  name: 'Ably',
  docs: 'https://ably.com/docs/api/realtime-sdk/channels',
  imports: ['ably'],
  calls: [
    { package: 'ably', container: ['RealtimeChannel', 'Channel'], members: ['publish'], effect: 'realtime' },
    {
      package: 'ably',
      container: ['RealtimeChannel', 'Channel', 'RealtimePresence', 'Presence'],
      members: ['history', 'get'],
      effect: 'realtime',
      access: 'read',
    },
    { package: 'ably', container: ['Rest', 'RestClient', 'Realtime', 'RealtimeClient'], members: ['batchPublish'], effect: 'realtime' },
    {
      package: 'ably',
      container: 'RealtimePresence',
      members: ['enter', 'enterClient', 'update', 'updateClient', 'leave', 'leaveClient'],
      effect: 'realtime',
    },
    { package: 'ably', container: 'RealtimeChannel', members: ['subscribe'], invokes: 'last', when: 'later' },
  ],
} as const satisfies Library;
