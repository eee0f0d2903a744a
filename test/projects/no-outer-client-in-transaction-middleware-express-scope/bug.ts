// A helper gives the request's transaction to whoever has the request's scope, and the pool to everybody else.
import express from 'express';
import { halls } from '../_shared/hall-knex.ts';
import { atomic, connectionOf, database, type Scope } from './scope.ts';

const app = express();

app.post('/guests', atomic, async (request, response) => {
  const scope: Scope = response.locals['scope'];
  await database(scope)('guests').insert({ email: request.body.email, name: scope.user });
  await database()('seats').update({ status: 'taken' }).where({ id: request.body.seat }); // ! outerClient "atomic"
  await noteVisit(request.body.seat); // ! outerClient "noteVisit"
  await connectionOf(null)('guests').where({ name: 'nobody' }).delete(); // ! outerClient
  await halls('guests').count(); // ! outerClient
  response.sendStatus(201);
});

async function noteVisit(seat: number, scope?: Scope): Promise<void> {
  await database(scope)('seats').increment('visits', 1).where({ id: seat });
}

export { app };
