import type { Exceptions } from './check.ts';

/** What the tables of effects say that no installed package bears out. */
export const effectExceptions: Exceptions = {
  // Too large to install for every test, or asking for other versions of what is installed. Their names were checked where they
  // are installed: samples/uninstalled.
  packages: [
    '@anthropic-ai/sdk',
    '@apollo/client',
    '@algolia/client-search',
    '@aws-sdk/client-dynamodb',
    '@azure/service-bus',
    '@azure/storage-blob',
    '@confluentinc/kafka-javascript',
    '@elastic/elasticsearch',
    '@fullstackhouse/nestjs-outbox',
    '@getbrevo/brevo',
    '@golevelup/nestjs-rabbitmq',
    '@google-cloud/firestore',
    '@google-cloud/pubsub',
    '@google-cloud/tasks',
    '@nestjs-modules/mailer',
    '@paypal/paypal-server-sdk',
    '@sentry/core',
    '@slack/webhook',
    '@ssut/nestjs-sqs',
    '@temporalio/client',
    '@temporalio/common',
    '@trigger.dev/core',
    '@trigger.dev/sdk',
    '@vonage/messages',
    '@vonage/verify',
    '@vonage/verify2',
    '@vonage/voice',
    '@workos-inc/node',
    'ably',
    'ai',
    'aws-sdk',
    'bee-queue',
    'bluebird',
    'firebase-admin',
    'fp-ts',
    'inngest',
    'lodash',
    'lodash-es',
    'node-rdkafka',
    'p-each-series',
    'p-filter',
    'p-map-series',
    'twilio',
    // Web frameworks.
    '@connectrpc/connect',
    '@hapi/hapi',
    '/^@pothos\\//',
    '@remix-run/node',
    '@remix-run/router',
    '@remix-run/server-runtime',
    '@ts-rest/fastify',
    '@ts-rest/nest',
    '@ts-rest/next',
    '@ts-rest/serverless',
    'h3',
    'next',
    'nitro',
    'nitropack',
    'react-router',
  ],
  names: {
    // Version 5.
    Agenda: ['jobs'],
    // Versions 4 and 5.
    'cache-manager': ['MemoryCache', 'MultiCache', 'Store', 'reset'],
    // Version 9 and earlier.
    execa: ['execaCommand', 'execaCommandSync'],
    // Mapped types declare no members; the samples call them.
    got: ['GotStream', 'post', 'put', 'patch', 'delete', 'get', 'head'],
    // Before version 0.62.
    Meilisearch: ['MeiliSearch'],
    'ts-rest': ['createNextRoute'],
    // Version 4.
    OpenAI: ['del'],
  },
};

/** Declarations of which every member must be known, as `COMPLETE` of knowledge.test.ts. */
export const completeEffects: readonly { from: string; container: string; but: RegExp }[] = [
  { from: 'ky', container: 'KyInstance', but: /^(retry|stop)$/ },
  { from: '@sendgrid/mail', container: 'MailService', but: /^set(Client|TwilioEmailAuth)$/ },
  { from: 'postmark', container: 'ServerClient', but: /^$/ },
  {
    from: 'expo-server-sdk',
    container: 'Expo',
    but: /^(accessToken|chunkItems|get\w*Error\w*|httpAgent|isExpoPushToken|limitConcurrentRequests|parseErrorResponseAsync|push\w+Limit|requestAsync|retryMinTimeout)$/,
  },
  {
    from: 'bull',
    container: 'Queue',
    but: /^(base64Name|clients?|clientName|close|data|force|isReady|jobId|logs|meta|multi|(setWorker)?[nN]ame|nextRepeatableJob|opts|parseClientList|prev\w+|toKey)$/,
  },
  { from: 'graphile-worker', container: 'WorkerUtils', but: /^(attempts|logger|maxAttempts|migrate|priority|release|runAt)$/ },
  {
    from: 'amqp-connection-manager',
    container: 'ChannelWrapper',
    but: /^(ack|ackAll|nack|nackAll|cancel|cancelAll|close|name|on|once|\w+Listener|assert\w+|(un)?bind\w+|queueLength|removeSetup|waitForConnect)$/,
  },
  {
    from: 'nats',
    container: 'NatsConnection',
    but: /^(close|closed|drain|getServers?|setServers|info|is\w+|jetstream|jetstreamManager|reconnect|services|stats|status|subscribe)$/,
  },
  {
    from: '@nats-io/nats-core',
    container: 'NatsConnection',
    but: /^(close|closed|drain|getServers?|setServers|info|is\w+|jetstream|jetstreamManager|reconnect|services|stats|status|subscribe)$/,
  },
  { from: '@nats-io/jetstream', container: 'JetStreamClient', but: /^(apiPrefix|consumers|getOptions|jetstreamManager|streams)$/ },
  {
    from: '@google-cloud/storage',
    container: 'File',
    but: /^(acl|bucket|\w+_|\w+Value|\w+Opts|cloudStorageURI|crc32cGenerator|(set)?[eE]ncryptionKey\w*|from|generateSignedPostPolicyV2|generation|getBufferFromReadable|kmsKeyName|name|parent|request|restoreToken|(set)?[uU]serProject|should\w+|signer|storage)$/,
  },
  {
    from: '@google-cloud/storage',
    container: 'Bucket',
    but: /^(acl|\w+_|\w+Value|\w+Opts|cloudStorageURI|crc32cGenerator|file|getId|iam|name|notification|request|(set)?[uU]serProject|signer|storage|unreachable)$/,
  },
  {
    from: 'keyv',
    container: 'Keyv',
    but: /^(checkExpired|clean\w+|compression|(de|en)(code|serialize|cryption)\w*|disconnect|emit\w*|generateIterator|hook\w+|init\w+|iterator|namespace|opts|raw|resolve\w+|sanitize\w*|serializ\w+|set(Store|Ttl)|skipEmptyKeys|stats|store\w*|throwOnErrors|ttl|useKeyPrefix)$/,
  },
  { from: 'cache-manager', container: 'Cache', but: /^(cacheId|disconnect|key|on|off|stores|value)$/ },
  {
    from: 'unstorage',
    container: 'Storage',
    but: /^(base|dispose|driver|getMounts?|key|mount|nativeOnly|options|parents|unmount|unwatch|value|watch)$/,
  },
  { from: 'meilisearch', container: 'Index', but: /^(create|createdAt|httpRequest|primaryKey|tasks|uid|updatedAt)$/ },
  { from: 'openai', container: 'Completions', but: /^(messages|toolContext|tools)$/ },
  { from: 'openai', container: 'Images', but: /^$/ },
  { from: '@segment/analytics-node', container: 'Analytics', but: /^(VERSION|(de)?register|ready)$/ },
  {
    from: 'ssh2',
    container: 'SFTPWrapper',
    but: /^(attrs|close|data|destroy|end|ext_\w+|handle|name|on|once|status)$/,
  },
  { from: 'graphql-request', container: 'GraphQLClient', but: /^(requestConfig|url)$/ },
  {
    from: '@nestjs/microservices',
    container: 'ClientProxy',
    but: /^(assignPacketId|close|connect\$|create\w+|(de)?serializer|serialize\w+|dispatchEvent|getOptionsProp|initialize\w+|normalizePattern|on|onDispatchHook|setOnDispatchHook|publish|routingMap|status|unwrap)$/,
  },
  { from: '@nestjs/axios', container: 'HttpService', but: /^(axiosRef|instance|makeObservable)$/ },
  { from: 'braintree', container: 'TransactionGateway', but: /^(amount|options)$/ },
  { from: 'openapi-fetch', container: 'Client', but: /^(eject|use)$/ },
  { from: 'request', container: 'RequestAPI', but: /^(debug|initParams)$/ },
  { from: '@vonage/sms', container: 'SMS', but: /^(authType|verifySignature)$/ },
  { from: 'fs-extra', container: '(file)', but: /^(close|fdatasync|fsync|mkdtemp)$/ },
];
