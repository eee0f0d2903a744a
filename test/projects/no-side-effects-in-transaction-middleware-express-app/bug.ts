// What the application uses stands before the routes that follow, not before those that were there.
import axios from 'axios';
import express, { type NextFunction, type Request, type Response } from 'express';
import { dataSource, Order } from '../_shared/typeorm.ts';

const app = express();

const transactional = (_request: Request, response: Response, next: NextFunction): Promise<void> =>
  dataSource.transaction(async (manager) => {
    response.locals['manager'] = manager;
    next();
  });

app.use(transactional);
app.post('/orders', async (request, response) => {
  await dataSource.getRepository(Order).insert({ email: String(request.query['email']), status: 'new' });
  await axios.post('https://crm.example.com/orders', request.query); // ! sideEffect
  response.sendStatus(201);
});
