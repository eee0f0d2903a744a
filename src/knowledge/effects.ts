import { ably } from './ably.ts';
import { agenda } from './agenda.ts';
import { algolia } from './algolia.ts';
import { amqpConnectionManager } from './amqp-connection-manager.ts';
import { anthropic } from './anthropic.ts';
import { apolloClient } from './apollo-client.ts';
import { awsSdk2 } from './aws-sdk-2.ts';
import { azureServiceBus } from './azure-service-bus.ts';
import { azureStorageBlob } from './azure-storage-blob.ts';
import { beeQueue } from './bee-queue.ts';
import { braintree } from './braintree.ts';
import { brevo } from './brevo.ts';
import { bull } from './bull.ts';
import { cacheManager } from './cache-manager.ts';
import { elasticsearch } from './elasticsearch.ts';
import { emailTemplates } from './email-templates.ts';
import { execa } from './execa.ts';
import { expo } from './expo.ts';
import { firebaseAdmin } from './firebase-admin.ts';
import { firestore } from './firestore.ts';
import { fsExtra } from './fs-extra.ts';
import { golevelupRabbitmq } from './golevelup-rabbitmq.ts';
import { googleCloudStorage } from './google-cloud-storage.ts';
import { googleCloudTasks } from './google-cloud-tasks.ts';
import { googleGenai } from './google-genai.ts';
import { googlePubsub } from './google-pubsub.ts';
import { googleapis } from './googleapis.ts';
import { got } from './got.ts';
import { graphileWorker } from './graphile-worker.ts';
import { graphqlRequest } from './graphql-request.ts';
import { grpc } from './grpc.ts';
import { inngest } from './inngest.ts';
import { keyv } from './keyv.ts';
import { ky } from './ky.ts';
import { langchain } from './langchain.ts';
import type { Library } from './library.ts';
import { linear } from './linear.ts';
import { logging } from './logging.ts';
import { mailgun } from './mailgun.ts';
import { mailjet } from './mailjet.ts';
import { meilisearch } from './meilisearch.ts';
import { memcached } from './memcached.ts';
import { minio } from './minio.ts';
import { mqtt } from './mqtt.ts';
import { nats } from './nats.ts';
import { needle } from './needle.ts';
import { nestjsMailer } from './nestjs-mailer.ts';
import { nestjsMicroservices } from './nestjs-microservices.ts';
import { nestjsSqs } from './nestjs-sqs.ts';
import { notion } from './notion.ts';
import { octokit } from './octokit.ts';
import { ofetch } from './ofetch.ts';
import { openai } from './openai.ts';
import { openapiFetch } from './openapi-fetch.ts';
import { opensearch } from './opensearch.ts';
import { outbox } from './outbox.ts';
import { paypal } from './paypal.ts';
import { polar } from './polar.ts';
import { posthog } from './posthog.ts';
import { postmark } from './postmark.ts';
import { pusher } from './pusher.ts';
import { rdkafka } from './rdkafka.ts';
import { redis } from './redis.ts';
import { request } from './request.ts';
import { segment } from './segment.ts';
import { sendgrid } from './sendgrid.ts';
import { sentry } from './sentry.ts';
import { slack } from './slack.ts';
import { ssh2 } from './ssh2.ts';
import { supabaseServices } from './supabase-services.ts';
import { superagent } from './superagent.ts';
import { svix } from './svix.ts';
import { temporal } from './temporal.ts';
import { triggerDev } from './trigger-dev.ts';
import { twilio } from './twilio.ts';
import { typesense } from './typesense.ts';
import { unstorage } from './unstorage.ts';
import { upstashQstash } from './upstash-qstash.ts';
import { upstashRatelimit } from './upstash-ratelimit.ts';
import { upstashRedis } from './upstash-redis.ts';
import { vercelAi } from './vercel-ai.ts';
import { vercelBlob } from './vercel-blob.ts';
import { vonage } from './vonage.ts';
import { webPush } from './web-push.ts';
import { workos } from './workos.ts';
import { ws } from './ws.ts';

/** Services, brokers, stores and tools: what reaches outside the database, or writes an outbox. */
export const effects: readonly Library[] = [
  googlePubsub,
  googleCloudTasks,
  azureServiceBus,
  rdkafka,
  amqpConnectionManager,
  golevelupRabbitmq,
  nats,
  mqtt,
  nestjsMicroservices,
  upstashQstash,
  nestjsSqs,
  got,
  ky,
  superagent,
  ofetch,
  graphqlRequest,
  apolloClient,
  grpc,
  needle,
  request,
  openapiFetch,
  workos,
  nestjsMailer,
  sendgrid,
  postmark,
  mailgun,
  mailjet,
  brevo,
  twilio,
  vonage,
  firebaseAdmin,
  expo,
  webPush,
  slack,
  bull,
  beeQueue,
  agenda,
  graphileWorker,
  inngest,
  temporal,
  triggerDev,
  paypal,
  braintree,
  ws,
  pusher,
  ably,
  elasticsearch,
  opensearch,
  algolia,
  meilisearch,
  typesense,
  openai,
  anthropic,
  vercelAi,
  posthog,
  segment,
  sentry,
  logging,
  execa,
  ssh2,
  fsExtra,
  outbox,
  awsSdk2,
  googleCloudStorage,
  azureStorageBlob,
  minio,
  supabaseServices,
  firestore,
  upstashRedis,
  memcached,
  cacheManager,
  keyv,
  unstorage,
  redis,
  vercelBlob,
  upstashRatelimit,
  svix,
  octokit,
  linear,
  notion,
  googleapis,
  polar,
  emailTemplates,
  googleGenai,
  langchain,
];
