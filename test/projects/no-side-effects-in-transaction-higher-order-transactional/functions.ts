import { prisma, type Tx } from '../_shared/prisma.ts';

type Step<A extends unknown[], R> = (tx: Tx, ...args: A) => Promise<R>;

export function transactional<A extends unknown[], R>(step: Step<A, R>): (...args: A) => Promise<R> {
  return (...args) => prisma.$transaction((tx) => step(tx, ...args));
}

export function logged<A extends unknown[], R>(step: Step<A, R>): (...args: A) => Promise<R> {
  return (...args) => {
    console.log(step.name, args);
    return step(prisma, ...args);
  };
}
