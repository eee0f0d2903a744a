/** Frameworks that are handed what a handler returns, and replies that are given it. */
import type { HttpContext, Router } from '@adonisjs/http-server';
import { os } from '@orpc/server';
import SchemaBuilder from '@pothos/core';
import { initContract } from '@ts-rest/core';
import { initServer } from '@ts-rest/express';
import { Elysia } from 'elysia';
import Fastify, { type FastifyReply } from 'fastify';
import { defineEventHandler } from 'h3';

declare const reply: FastifyReply;
declare const context: HttpContext;
declare const routes: Router;
const app = Fastify();
const contract = initContract().router({});
const builder = new SchemaBuilder({});

app.get('/', async () => 1); // Fastify: handles
app.route({ method: 'GET', url: '/', handler: async () => 1 }); // Fastify: handles
app.addHook('onRequest', async () => undefined); // nothing
reply.code(200).send({}); // Fastify: answers
new Elysia().get('/', () => 1); // Elysia: handles
new Elysia().use(new Elysia()); // nothing
os.handler(() => 1); // oRPC: handles
os.use(({ next }) => next()); // nothing
initServer().router(contract, {}); // ts-rest: handles
context.response.ok([]); // AdonisJS: answers
context.response.json([]); // AdonisJS: answers
routes.get('/', () => 1); // AdonisJS: handles
routes.group(() => undefined); // nothing
defineEventHandler(() => 1); // h3: handles
builder.queryField('one', (t) => {
  t.int({ resolve: () => 1 }); // GraphQL: handles
  t.stringList({ resolve: () => [] }); // GraphQL: handles
  return t.field({ type: 'Int', resolve: () => 1 });
});
builder.mutationField('one', (t) => {
  t.int({ resolve: () => 1 }); // GraphQL: handles
  return t.field({ type: 'Int', resolve: () => 1 });
});
