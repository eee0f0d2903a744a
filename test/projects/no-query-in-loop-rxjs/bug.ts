// A list of ids, one query for each.
import { from, lastValueFrom, mergeMap, toArray } from 'rxjs';
import { prisma } from '../_shared/prisma.ts';

export function names(ids: string[]): Promise<unknown[]> {
  return lastValueFrom(
    from(ids).pipe(
      mergeMap((id) => prisma.product.findFirst({ where: { id } }), 5), // ! queryPerElement
      toArray(),
    ),
  );
}
