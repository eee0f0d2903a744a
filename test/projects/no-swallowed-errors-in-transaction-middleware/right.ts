// The failure ends the transaction here; and what runs on the pool harms none.
import express from 'express';
import { atomic, database, type Scope } from './scope.ts';

const app = express();

app.delete('/guests/:id', atomic, async (request, response) => {
  const scope: Scope = response.locals['scope'];
  await database(scope)('seats').update({ status: 'free' }).where({ id: request.body.seat });
  await remove(Number(request.params.id), scope);
  response.json({ isRemoved: true });
});

app.delete('/guests', async (request, response) => {
  response.json({ isRemoved: await forget(request.body.id) });
});

async function remove(id: number, scope: Scope): Promise<boolean> {
  try {
    await database(scope)('guests').delete().where({ id });
    return true;
  } catch (error) {
    console.error(error);
    throw error;
  }
}

async function forget(id: number): Promise<boolean> {
  try {
    await database()('guests').delete().where({ id });
    return true;
  } catch (error) {
    console.error(error);
    return true;
  }
}

export { app };
