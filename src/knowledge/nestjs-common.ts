import type { Library } from './library.ts';

/** Interceptors stand around the handlers of a controller: the handler runs when what `next.handle()` returned is subscribed to. */
export const nestjsCommon = {
  name: 'Nest',
  docs: 'https://docs.nestjs.com/interceptors',
  imports: ['@nestjs/common'],
  calls: [],
  wrappers: [
    {
      package: '@nestjs/common',
      name: 'UseInterceptors',
      method: 'intercept',
      next: { argument: 1, property: 'handle' },
      lazyUntil: ['lastValueFrom', 'firstValueFrom', 'subscribe', 'toPromise', 'forEach'],
    },
  ],
} as const satisfies Library;
