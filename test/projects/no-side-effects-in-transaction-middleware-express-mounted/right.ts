// A router runs behind whatever stands before it where it is mounted.
import express, { type NextFunction, type Request, type Response } from 'express';
import { dataSource } from '../_shared/typeorm.ts';
import { health, orders } from './plain.ts';

const app = express();

const transactional = (_request: Request, response: Response, next: NextFunction): Promise<void> =>
  dataSource.transaction(async (manager) => {
    response.locals['manager'] = manager;
    next();
  });

app.use('/health', health);
app.use('/orders', orders);
app.use('/imports', transactional, (_request, response) => {
  response.sendStatus(204);
});
