// The scope goes with every call; and the second route has no transaction that anything could miss.
import express from 'express';
import { atomic, connectionOf, database, type Scope } from './scope.ts';

const app = express();

app.post('/guests', atomic, async (request, response) => {
  const scope: Scope = response.locals['scope'];
  await database(scope)('guests').insert({ email: request.body.email, name: scope.user });
  await database(response.locals['scope'])('seats').update({ status: 'taken' }).where({ id: request.body.seat });
  await noteVisit(request.body.seat, scope);
  await connectionOf(scope)('guests').delete().where({ name: 'nobody' });
  response.sendStatus(201);
});

app.post('/seats', async (request, response) => {
  await database()('seats').update({ status: 'free' }).where({ id: request.body.seat });
  await noteVisit(request.body.seat);
  response.sendStatus(204);
});

async function noteVisit(seat: number, scope?: Scope): Promise<void> {
  await database(scope)('seats').increment('visits', 1).where({ id: seat });
}

export { app };
