import type { Library } from './library.ts';

/** discord.js: messages, answers to interactions, and what else of a server is changed; and its client for REST. */
export const discord = {
  name: 'discord.js',
  docs: 'https://discord.js.org/docs/packages/discord.js/main',
  imports: ['discord.js', '@discordjs/rest'],
  calls: [
    {
      package: 'discord.js',
      container: [
        'PartialTextBasedChannelFields',
        'TextBasedChannelFields',
        'PartialWebhookFields',
        'WebhookFields',
        'Webhook',
        'WebhookClient',
        'InteractionWebhook',
        'UserManager',
      ],
      members: ['/^(send|sendTyping|sendSlackMessage|bulkDelete|createWebhook|editMessage|deleteMessage|edit|delete|createDM|deleteDM)$/'],
      effect: 'push',
    },
    {
      package: 'discord.js',
      container: ['Message', '/Interaction$/'],
      members: [
        '/^(reply|edit|delete|react|pin|unpin|crosspost|startThread|forward|suppressEmbeds|followUp|editReply|deleteReply|deferReply)$/',
        '/^(deferUpdate|update|respond|showModal)$/',
      ],
      effect: 'push',
    },
    {
      package: 'discord.js',
      container: [
        '/Manager$/',
        'Guild',
        'GuildMember',
        'GuildChannel',
        'BaseGuildTextChannel',
        'BaseChannel',
        'ThreadChannel',
        'Role',
        'User',
      ],
      members: [
        '/^(create|edit|delete|ban|bulkBan|unban|kick|prune|leave|timeout|addRole|removeRole|setNickname|setName|setTopic)$/',
        '/^(createDM|deleteDM|bulkCreate|upsert|setPosition|setPositions|setParent|clone|lockPermissions|send|react|pin|unpin|crosspost|endPoll)$/',
      ],
      effect: 'push',
    },
    {
      package: 'discord.js',
      container: ['GuildMemberRoleManager', 'ThreadMemberManager', 'GuildBanManager'],
      members: ['add', 'remove', 'set'],
      effect: 'push',
    },
    {
      package: 'discord.js',
      container: ['/Manager$/', 'Guild', 'GuildMember', 'BaseChannel', 'Message', 'User', 'Client'],
      members: ['/^fetch([A-Z]|$)/'],
      effect: 'push',
      access: 'read',
    },
    { package: '@discordjs/rest', container: 'REST', members: ['get'], effect: 'push', access: 'read' },
    { package: '@discordjs/rest', container: 'REST', members: ['post', 'put', 'patch', 'delete', 'request'], effect: 'push' },
  ],
} as const satisfies Library;
