import type { Library } from './library.ts';

/** Bots for Telegram: Telegraf, grammY and node-telegram-bot-api, whose methods bear the names of the API. */
export const telegram = {
  name: 'Telegram bots',
  docs: 'https://core.telegram.org/bots/api',
  imports: ['telegraf', 'grammy', 'node-telegram-bot-api'],
  calls: [
    {
      package: ['telegraf', 'grammy', 'node-telegram-bot-api'],
      container: ['Telegram', 'Context', 'Api', 'TelegramBot'],
      members: ['/^get(Chat|File|Me|My|User|Sticker|Game|Webhook|WebHook|Custom|Forum|Business|Updates)/', 'downloadFile'],
      effect: 'push',
      access: 'read',
    },
    {
      package: ['telegraf', 'grammy', 'node-telegram-bot-api'],
      container: ['Telegram', 'Context', 'Api', 'TelegramBot'],
      members: [
        '/^(send|edit|delete|forward|copy|set|pin|unpin|ban|unban|restrict|promote|approve|decline|create|answer|upload|add|leave|kick)[A-Z]/',
        '/^(close|reopen|hide|unhide|export|revoke|stopMessage)[A-Z]/',
        'stopPoll',
        'react',
        '/^reply(With[A-Z]|$)/',
      ],
      effect: 'push',
    },
    { package: 'telegraf', container: 'ApiClient', members: ['callApi'], effect: 'push' },
  ],
} as const satisfies Library;
