import { ably } from './ably.ts';
import { agenda } from './agenda.ts';
import { algolia } from './algolia.ts';
import { amplitude } from './amplitude.ts';
import { amqpConnectionManager } from './amqp-connection-manager.ts';
import { anthropic } from './anthropic.ts';
import { apolloClient } from './apollo-client.ts';
import { auth0 } from './auth0.ts';
import { awsSdk2 } from './aws-sdk-2.ts';
import { azureServiceBus } from './azure-service-bus.ts';
import { azureStorageBlob } from './azure-storage-blob.ts';
import { beeQueue } from './bee-queue.ts';
import { braintree } from './braintree.ts';
import { brevo } from './brevo.ts';
import { bull } from './bull.ts';
import { cacheManager } from './cache-manager.ts';
import { clerk } from './clerk.ts';
import { clickhouse } from './clickhouse.ts';
import { cloudinary } from './cloudinary.ts';
import { cohere } from './cohere.ts';
import { customerio } from './customerio.ts';
import { discord } from './discord.ts';
import { elasticsearch } from './elasticsearch.ts';
import { elevenlabs } from './elevenlabs.ts';
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
import { groq } from './groq.ts';
import { grpc } from './grpc.ts';
import { hubspot } from './hubspot.ts';
import { inngest } from './inngest.ts';
import { intercom } from './intercom.ts';
import { jsforce } from './jsforce.ts';
import { keycloak } from './keycloak.ts';
import { keyv } from './keyv.ts';
import { knock } from './knock.ts';
import { ky } from './ky.ts';
import { langchain } from './langchain.ts';
import { lemonsqueezy } from './lemonsqueezy.ts';
import type { Library } from './library.ts';
import { linear } from './linear.ts';
import { livekit } from './livekit.ts';
import { logging } from './logging.ts';
import { loops } from './loops.ts';
import { mailchimp } from './mailchimp.ts';
import { mailgun } from './mailgun.ts';
import { mailjet } from './mailjet.ts';
import { meilisearch } from './meilisearch.ts';
import { memcached } from './memcached.ts';
import { microsoftGraph } from './microsoft-graph.ts';
import { minio } from './minio.ts';
import { mistral } from './mistral.ts';
import { mixpanel } from './mixpanel.ts';
import { mqtt } from './mqtt.ts';
import { mux } from './mux.ts';
import { nats } from './nats.ts';
import { needle } from './needle.ts';
import { nestjsMailer } from './nestjs-mailer.ts';
import { nestjsMicroservices } from './nestjs-microservices.ts';
import { nestjsSqs } from './nestjs-sqs.ts';
import { notion } from './notion.ts';
import { novu } from './novu.ts';
import { octokit } from './octokit.ts';
import { ofetch } from './ofetch.ts';
import { okta } from './okta.ts';
import { onesignal } from './onesignal.ts';
import { openai } from './openai.ts';
import { openapiFetch } from './openapi-fetch.ts';
import { opensearch } from './opensearch.ts';
import { outbox } from './outbox.ts';
import { paypal } from './paypal.ts';
import { pinecone } from './pinecone.ts';
import { plaid } from './plaid.ts';
import { polar } from './polar.ts';
import { posthog } from './posthog.ts';
import { postmark } from './postmark.ts';
import { pusher } from './pusher.ts';
import { qdrant } from './qdrant.ts';
import { rdkafka } from './rdkafka.ts';
import { redis } from './redis.ts';
import { replicate } from './replicate.ts';
import { request } from './request.ts';
import { segment } from './segment.ts';
import { sendgrid } from './sendgrid.ts';
import { sentry } from './sentry.ts';
import { shopify } from './shopify.ts';
import { slack } from './slack.ts';
import { square } from './square.ts';
import { ssh2 } from './ssh2.ts';
import { supabaseServices } from './supabase-services.ts';
import { superagent } from './superagent.ts';
import { svix } from './svix.ts';
import { telegram } from './telegram.ts';
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
  keycloak,
  auth0,
  clerk,
  okta,
  hubspot,
  mailchimp,
  intercom,
  mixpanel,
  amplitude,
  customerio,
  loops,
  plaid,
  shopify,
  square,
  lemonsqueezy,
  livekit,
  onesignal,
  novu,
  knock,
  clickhouse,
  qdrant,
  pinecone,
  telegram,
  discord,
  mux,
  cloudinary,
  jsforce,
  microsoftGraph,
  replicate,
  cohere,
  groq,
  mistral,
  elevenlabs,
];
