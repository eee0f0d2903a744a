// What is asked with the request's scope is part of the transaction that middleware opens around the handler.
import express from 'express';
import { atomic, database, type Scope } from './scope.ts';

const app = express();

app.delete('/guests/:id', atomic, async (request, response) => {
  const scope: Scope = response.locals['scope'];
  await database(scope)('seats').update({ status: 'free' }).where({ id: request.body.seat });
  const isRemoved = await remove(Number(request.params.id), scope);
  response.json({ isRemoved });
});

async function remove(id: number, scope: Scope): Promise<boolean> {
  try {
    await database(scope)('guests').delete().where({ id }); // ! aborted
    return true;
  } catch (error) {
    console.error(error);
    return true;
  }
}

export { app };
