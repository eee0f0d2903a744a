import { prisma, type Tx } from '../_shared/prisma.ts';

interface Context {
  params: Record<string, string>;
  db: Tx;
}

type Handler = (ctx: Context) => Promise<{ status: number }>;

export function route(handler: Handler) {
  return async (request: Omit<Context, 'db'>): Promise<number> => {
    const response = await prisma.$transaction(async (tx) => {
      const ctx: Context = { ...request, db: tx };
      return handler(ctx);
    });
    return response.status;
  };
}

export const plainRoute = (handler: Handler) => async (request: Omit<Context, 'db'>) => (await handler({ ...request, db: prisma })).status;
