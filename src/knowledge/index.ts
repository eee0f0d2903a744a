import { amqplib } from './amqplib.ts';
import { aws } from './aws.ts';
import { awsS3 } from './aws-s3.ts';
import { axios } from './axios.ts';
import { betterSqlite3 } from './better-sqlite3.ts';
import { bluebird } from './bluebird.ts';
import { bullmq } from './bullmq.ts';
import { drizzle } from './drizzle.ts';
import { effects } from './effects.ts';
import { eventemitter2 } from './eventemitter2.ts';
import { express } from './express.ts';
import { fpTs } from './fp-ts.ts';
import { graphqlSubscriptions } from './graphql-subscriptions.ts';
import { hono } from './hono.ts';
import { ioredis } from './ioredis.ts';
import { javascript } from './javascript.ts';
import { jobLibraries } from './jobs.ts';
import { kafkajs } from './kafkajs.ts';
import { knex } from './knex.ts';
import { koa } from './koa.ts';
import { kysely } from './kysely.ts';
import type { Library } from './library.ts';
import { lodash } from './lodash.ts';
import { mikroOrm } from './mikro-orm.ts';
import { mongodb } from './mongodb.ts';
import { mongoose } from './mongoose.ts';
import { mysql2 } from './mysql2.ts';
import { nestjsAxios } from './nestjs-axios.ts';
import { nestjsCls } from './nestjs-cls.ts';
import { nestjsCommon } from './nestjs-common.ts';
import { nestjsCqrs } from './nestjs-cqrs.ts';
import { nodeAsync } from './node-async.ts';
import { nodeChildProcess } from './node-child-process.ts';
import { nodeFs } from './node-fs.ts';
import { nodeHttp } from './node-http.ts';
import { nodemailer } from './nodemailer.ts';
import { objection } from './objection.ts';
import { pg } from './pg.ts';
import { pgBoss } from './pg-boss.ts';
import { pgPromise } from './pg-promise.ts';
import { postgresJs } from './postgres-js.ts';
import { prisma } from './prisma.ts';
import { promises } from './promises.ts';
import { resend } from './resend.ts';
import { rxjs } from './rxjs.ts';
import { schemaLibraries } from './schemas.ts';
import { sequelize } from './sequelize.ts';
import { slonik } from './slonik.ts';
import { socketIo } from './socket-io.ts';
import { stripe } from './stripe.ts';
import { supabase } from './supabase.ts';
import { trpc } from './trpc.ts';
import { typeorm } from './typeorm.ts';
import { typeormTransactional } from './typeorm-transactional.ts';
import { web } from './web.ts';
import { webFrameworks } from './web-frameworks.ts';

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
  pgPromise,
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
  socketIo,
  graphqlSubscriptions,
  eventemitter2,
  nestjsCqrs,
  nestjsCommon,
  trpc,
  express,
  koa,
  hono,
  ...webFrameworks,
  ...schemaLibraries,
  ...jobLibraries,
  ...effects,
  nodeChildProcess,
  nodeFs,
  nodeHttp,
  nodeAsync,
  promises,
  lodash,
  fpTs,
  rxjs,
  bluebird,
  javascript,
];
