import type { Library } from './library.ts';

/** Nest's HttpService: its observables send nothing until somebody subscribes. `axiosRef` is axios itself. */
export const nestjsAxios = {
  name: 'HttpService',
  docs: 'https://docs.nestjs.com/techniques/http-module',
  imports: ['@nestjs/axios'],
  calls: [
    {
      package: '@nestjs/axios',
      container: 'HttpService',
      members: ['request'],
      effect: 'http',
      access: { argument: 0, property: 'method', absent: 'read' },
      lazyUntil: ['subscribe', 'forEach', 'toPromise', 'firstValueFrom', 'lastValueFrom'],
    },
    {
      package: '@nestjs/axios',
      container: 'HttpService',
      members: ['post', 'put', 'patch', 'delete', 'postForm', 'putForm', 'patchForm'],
      effect: 'http',
      lazyUntil: ['subscribe', 'forEach', 'toPromise', 'firstValueFrom', 'lastValueFrom'],
    },
    {
      package: '@nestjs/axios',
      container: 'HttpService',
      members: ['get', 'head', '/^query$/'],
      effect: 'http',
      access: 'read',
      lazyUntil: ['subscribe', 'forEach', 'toPromise', 'firstValueFrom', 'lastValueFrom'],
    },
  ],
} as const satisfies Library;
