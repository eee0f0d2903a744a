// What is used at a path stands before the routes below it only.
import axios from 'axios';
import express, { type NextFunction, type Request, type Response } from 'express';
import { dataSource } from '../_shared/typeorm.ts';

const app = express();

const transactional = (_request: Request, response: Response, next: NextFunction): Promise<void> =>
  dataSource.transaction(async (manager) => {
    response.locals['manager'] = manager;
    next();
  });

app.use('/orders', transactional);
app.post('/orders-of-partners/:id', async (request, response) => {
  await axios.post('https://crm.example.com/orders', request.query);
  response.sendStatus(201);
});
