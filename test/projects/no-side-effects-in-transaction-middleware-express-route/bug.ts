// The route names a middleware that calls next inside a transaction; another one commits before it does.
import express from 'express';
import { createUser } from './handlers-bug.ts';
import { inTransaction, withAudit } from './middleware.ts';

export const middleware = { inTransaction, withAudit };
export const routerbug = express.Router();

routerbug.post('/users', inTransaction, createUser);
