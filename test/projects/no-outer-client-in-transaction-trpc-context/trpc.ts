import { initTRPC } from '@trpc/server';
import { db } from '../_shared/drizzle.ts';

export const createContext = () => ({ db, email: 'someone@example.com' });

export const t = initTRPC.context<typeof createContext>().create();
