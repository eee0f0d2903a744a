// One answer comes by once.
import { from, lastValueFrom, mergeMap, type Observable } from 'rxjs';
import { prisma } from '../_shared/prisma.ts';

export function remember(answer: Observable<string>): Observable<unknown> {
  return answer.pipe(mergeMap((id) => prisma.product.findFirst({ where: { id } })));
}

export function load(id: Promise<string>): Promise<unknown> {
  return lastValueFrom(from(id).pipe(mergeMap((found) => prisma.product.findFirst({ where: { id: found } }))));
}
