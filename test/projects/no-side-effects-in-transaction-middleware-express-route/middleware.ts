import type { NextFunction, Request, Response } from 'express';
import { prisma } from '../_shared/prisma.ts';

/** Keeps a transaction open until the response is sent. */
export async function inTransaction(_request: Request, response: Response, next: NextFunction): Promise<void> {
  await prisma.$transaction(async (tx) => {
    response.locals['tx'] = tx;
    await new Promise((resolve) => {
      response.on('finish', resolve);
      next();
    });
  });
}

export async function withAudit(request: Request, _response: Response, next: NextFunction): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.auditLog.create({ data: { action: request.path } });
  });
  next();
}
