/** Events of the process, and functions that run one behind the other. */
import Router from '@koa/router';
import type { AggregateRoot, CommandBus, EventBus, QueryBus } from '@nestjs/cqrs';
import type { EventEmitter2 } from '@nestjs/event-emitter';
import { initTRPC } from '@trpc/server';
import express from 'express';
import { Hono } from 'hono';
import { createFactory, createMiddleware } from 'hono/factory';
import Koa from 'koa';
import type KoaRouter from 'koa-router';

declare const events: EventEmitter2;
declare const eventBus: EventBus;
declare const commandBus: CommandBus;
declare const queryBus: QueryBus;
declare const aggregate: AggregateRoot;
const t = initTRPC.create();
const app = express();
const koa = new Koa();
const router = new Router();
declare const olderRouter: KoaRouter;
const hono = new Hono();

events.emit('a', 1); // EventEmitter2: emits eventemitter2
await events.emitAsync('a', 1); // EventEmitter2: emits eventemitter2
events.on('a', () => undefined); // EventEmitter2: listens eventemitter2
events.once('a', () => undefined); // EventEmitter2: listens eventemitter2
events.many('a', 2, () => undefined); // EventEmitter2: listens eventemitter2
events.onAny(() => undefined); // EventEmitter2: listens eventemitter2
events.off('a', () => undefined); // nothing
eventBus.publish({}); // Nest CQRS: emits nest-cqrs-events
eventBus.publishAll([{}]); // Nest CQRS: emits nest-cqrs-events
aggregate.publish({}); // Nest CQRS: emits nest-cqrs-events
aggregate.commit(); // Nest CQRS: emits nest-cqrs-events
aggregate.apply({}); // nothing
await commandBus.execute({}); // Nest CQRS: emits nest-cqrs-commands
await queryBus.execute({}); // Nest CQRS: emits nest-cqrs-queries
t.middleware(({ next }) => next()); // tRPC: standsFor 0
t.procedure.use(({ next }) => next()); // tRPC: route before result
t.procedure.query(() => 1); // tRPC: route
t.procedure.input(String).mutation(() => 1); // tRPC: route
t.router({}); // nothing
app.use((_request, _response, next) => next()); // Express: route before receiver
app.post('/', (_request, response) => response.end()); // Express: route
express.Router().get('/', (_request, response) => response.end()); // Express: route
app.route('/').put((_request, response) => response.end()); // Express: route
app.listen(80); // nothing
koa.use((_context, next) => next()); // Koa: route before receiver
router.use((_context, next) => next()); // Koa: route before receiver
router.post('/', (_context, next) => next()); // Koa: route
olderRouter.use((_context, next) => next()); // Koa: route before receiver
olderRouter.post('/', (_context, next) => next()); // Koa: route
hono.use(async (_context, next) => next()); // Hono: route before receiver
hono.post('/', (context) => context.text('')); // Hono: route
createMiddleware(async (_context, next) => next()); // Hono: standsFor 0
createFactory().createMiddleware(async (_context, next) => next()); // Hono: standsFor 0
