// What the query goes through is a schema of Joi or Yup, with and without a largest page.
import { Router } from 'express';
import Joi from 'joi';
import { number, object, string } from 'yup';
import { prisma } from '../_shared/prisma.ts';

const anySize = Joi.object({ status: Joi.string(), limit: Joi.number().integer().min(1).default(20) });
const capped = Joi.object({ status: Joi.string(), limit: Joi.number().integer().min(1).max(100).default(20) });
const choice = Joi.object({ limit: Joi.number().valid(10, 50) });
const anyPage = object({ status: string(), limit: number().integer().min(1).default(20) });
const cappedPage = object({ status: string(), limit: number().integer().max(100).default(20) });

export const routes = Router();

routes.get('/joi', async (request, response) => {
  const { error, value } = anySize.validate(request.query);
  if (error !== undefined) return void response.status(400).end();
  response.json(await prisma.order.findMany({ take: value.limit })); // ! uncapped
});
routes.get('/joi-attempt', async (request, response) => {
  const query = Joi.attempt(request.query, anySize);
  response.json(await prisma.order.findMany({ take: query.limit })); // ! uncapped
});
routes.get('/joi-capped', async (request, response) => {
  const { value } = capped.validate(request.query);
  response.json(await prisma.order.findMany({ take: value.limit }));
});
routes.get('/joi-attempt-capped', async (request, response) => {
  const query = Joi.attempt(request.query, capped);
  response.json(await prisma.order.findMany({ take: query.limit }));
});
routes.get('/joi-choice', async (request, response) => {
  response.json(await prisma.order.findMany({ take: choice.validate(request.query).value.limit }));
});

routes.get('/yup', async (request, response) => {
  const page = await anyPage.validate(request.query);
  response.json(await prisma.order.findMany({ take: page.limit })); // ! uncapped
});
routes.get('/yup-capped', async (request, response) => {
  const page = await cappedPage.validate(request.query);
  response.json(await prisma.order.findMany({ take: page.limit }));
});
routes.get('/yup-sync', async (request, response) => {
  const { limit } = cappedPage.validateSync(request.query);
  response.json(await prisma.order.findMany({ take: limit }));
});
