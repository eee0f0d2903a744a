// The route names a middleware that calls next inside a transaction; another one commits before it does.
import express from 'express';
import { createUser } from './handlers-right.ts';
import { inTransaction, withAudit } from './middleware.ts';

export const middleware = { inTransaction, withAudit };
export const routerright = express.Router();

routerright.post('/users', withAudit, createUser);
