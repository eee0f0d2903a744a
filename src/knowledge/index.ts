import { ably } from './ably.ts';
import { agenda } from './agenda.ts';
import { algolia } from './algolia.ts';
import { amqpConnectionManager } from './amqp-connection-manager.ts';
import { amqplib } from './amqplib.ts';
import { anthropic } from './anthropic.ts';
import { apolloClient } from './apollo-client.ts';
import { atproto } from './atproto.ts';
import { aws } from './aws.ts';
import { awsS3 } from './aws-s3.ts';
import { axios } from './axios.ts';
import { azureServiceBus } from './azure-service-bus.ts';
import { azureStorageBlob } from './azure-storage-blob.ts';
import { beeQueue } from './bee-queue.ts';
import { betterSqlite3 } from './better-sqlite3.ts';
import { braintree } from './braintree.ts';
import { brevo } from './brevo.ts';
import { bull } from './bull.ts';
import { bullmq } from './bullmq.ts';
import { cacheManager } from './cache-manager.ts';
import { drizzle } from './drizzle.ts';
import { elasticsearch } from './elasticsearch.ts';
import { eventemitter2 } from './eventemitter2.ts';
import { execa } from './execa.ts';
import { expo } from './expo.ts';
import { express } from './express.ts';
import { firebaseAdmin } from './firebase-admin.ts';
import { firestore } from './firestore.ts';
import { fsExtra } from './fs-extra.ts';
import { golevelupRabbitmq } from './golevelup-rabbitmq.ts';
import { googleCloudStorage } from './google-cloud-storage.ts';
import { googleCloudTasks } from './google-cloud-tasks.ts';
import { googlePubsub } from './google-pubsub.ts';
import { got } from './got.ts';
import { graphileWorker } from './graphile-worker.ts';
import { graphqlRequest } from './graphql-request.ts';
import { graphqlSubscriptions } from './graphql-subscriptions.ts';
import { grpc } from './grpc.ts';
import { hono } from './hono.ts';
import { inngest } from './inngest.ts';
import { ioredis } from './ioredis.ts';
import { javascript } from './javascript.ts';
import { kafkajs } from './kafkajs.ts';
import { keyv } from './keyv.ts';
import { knex } from './knex.ts';
import { koa } from './koa.ts';
import { ky } from './ky.ts';
import { kysely } from './kysely.ts';
import type { Library } from './library.ts';
import { logging } from './logging.ts';
import { mailgun } from './mailgun.ts';
import { mailjet } from './mailjet.ts';
import { meilisearch } from './meilisearch.ts';
import { memcached } from './memcached.ts';
import { mikroOrm } from './mikro-orm.ts';
import { minio } from './minio.ts';
import { mongodb } from './mongodb.ts';
import { mongoose } from './mongoose.ts';
import { mqtt } from './mqtt.ts';
import { mysql2 } from './mysql2.ts';
import { nats } from './nats.ts';
import { needle } from './needle.ts';
import { nestjsAxios } from './nestjs-axios.ts';
import { nestjsCls } from './nestjs-cls.ts';
import { nestjsCommon } from './nestjs-common.ts';
import { nestjsCqrs } from './nestjs-cqrs.ts';
import { nestjsMailer } from './nestjs-mailer.ts';
import { nestjsMicroservices } from './nestjs-microservices.ts';
import { nestjsSqs } from './nestjs-sqs.ts';
import { nodeAsync } from './node-async.ts';
import { nodeChildProcess } from './node-child-process.ts';
import { nodeFs } from './node-fs.ts';
import { nodeHttp } from './node-http.ts';
import { nodemailer } from './nodemailer.ts';
import { objection } from './objection.ts';
import { ofetch } from './ofetch.ts';
import { openai } from './openai.ts';
import { openapiFetch } from './openapi-fetch.ts';
import { opensearch } from './opensearch.ts';
import { outbox } from './outbox.ts';
import { paypal } from './paypal.ts';
import { pg } from './pg.ts';
import { pgBoss } from './pg-boss.ts';
import { postgresJs } from './postgres-js.ts';
import { posthog } from './posthog.ts';
import { postmark } from './postmark.ts';
import { prisma } from './prisma.ts';
import { promises } from './promises.ts';
import { pusher } from './pusher.ts';
import { rdkafka } from './rdkafka.ts';
import { redis } from './redis.ts';
import { request } from './request.ts';
import { resend } from './resend.ts';
import { segment } from './segment.ts';
import { sendgrid } from './sendgrid.ts';
import { sentry } from './sentry.ts';
import { sequelize } from './sequelize.ts';
import { slack } from './slack.ts';
import { slonik } from './slonik.ts';
import { socketIo } from './socket-io.ts';
import { ssh2 } from './ssh2.ts';
import { stripe } from './stripe.ts';
import { supabase } from './supabase.ts';
import { supabaseServices } from './supabase-services.ts';
import { superagent } from './superagent.ts';
import { temporal } from './temporal.ts';
import { triggerDev } from './trigger-dev.ts';
import { trpc } from './trpc.ts';
import { twilio } from './twilio.ts';
import { typeorm } from './typeorm.ts';
import { typeormTransactional } from './typeorm-transactional.ts';
import { typesense } from './typesense.ts';
import { unstorage } from './unstorage.ts';
import { upstashQstash } from './upstash-qstash.ts';
import { upstashRedis } from './upstash-redis.ts';
import { vercelAi } from './vercel-ai.ts';
import { vonage } from './vonage.ts';
import { web } from './web.ts';
import { webPush } from './web-push.ts';
import { workos } from './workos.ts';
import { ws } from './ws.ts';

/** Everything known of libraries. Where two speak of the same call, the earlier one wins. */
export const libraries: readonly Library[] = [
  prisma,
  typeorm,
  typeormTransactional,
  drizzle,
  kysely,
  knex,
  objection,
  mikroOrm,
  sequelize,
  mongoose,
  mongodb,
  nestjsCls,
  pg,
  postgresJs,
  mysql2,
  betterSqlite3,
  slonik,
  supabase,
  web,
  axios,
  nestjsAxios,
  nodemailer,
  resend,
  bullmq,
  pgBoss,
  kafkajs,
  amqplib,
  ioredis,
  stripe,
  awsS3,
  aws,
  atproto,
  socketIo,
  graphqlSubscriptions,
  eventemitter2,
  nestjsCqrs,
  nestjsCommon,
  trpc,
  express,
  koa,
  hono,
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
  nodeChildProcess,
  nodeFs,
  nodeHttp,
  nodeAsync,
  promises,
  javascript,
];
