import type { Library } from './library.ts';

/** Interceptors stand around the handlers of a controller: the handler runs when what `next.handle()` returned is subscribed to. */
export const nestjsCommon = {
  name: 'Nest',
  docs: 'https://docs.nestjs.com/interceptors',
  imports: ['@nestjs/common'],
  calls: [],
  requests: {
    decorators: [
      { package: '@nestjs/common', name: '/^(Query|Body|Param)$/' },
      { package: '@nestjs/graphql', name: 'Args' },
      { package: 'type-graphql', name: '/^Args?$/' },
      { package: '/^(routing-controllers|tsoa|@tsoa\\/runtime)$/', name: '/^(Query(Param|Params)?|Queries|Body|Path|Param)$/' },
    ],
    pipes: ['/^(Parse(Int|Float|Bool|Array)|DefaultValue|Validation)Pipe$/'],
  },
  handlers: {
    decorators: [
      { package: '@nestjs/common', name: '/^(Get|Post|Put|Patch|Delete|All|Head|Options|Search)$/' },
      { package: '@nestjs/graphql', name: '/^(Query|Mutation|ResolveField|ResolveProperty|FieldResolver)$/' },
      { package: 'type-graphql', name: '/^(Query|Mutation|FieldResolver)$/' },
      { package: '@nestjs/microservices', name: '/^(MessagePattern|GrpcMethod)$/' },
      { package: '@ts-rest/nest', name: '/^(TsRest|TsRestHandler)$/' },
      { package: '/^(routing-controllers|tsoa|@tsoa\\/runtime)$/', name: '/^(Get|Post|Put|Patch|Delete|All)$/' },
    ],
    fields: [
      {
        package: '@nestjs/graphql',
        name: '/^Resolve(Field|Property)$/',
        row: '/^(Parent|Root)$/',
        of: 'Resolver',
        answers: ['Query', 'Mutation', 'ResolveField', 'ResolveProperty', 'Field'],
      },
      {
        package: 'type-graphql',
        name: 'FieldResolver',
        row: 'Root',
        of: 'Resolver',
        answers: ['Query', 'Mutation', 'FieldResolver', 'Field'],
      },
    ],
  },
  wrappers: [
    {
      package: '@nestjs/common',
      name: 'UseInterceptors',
      method: 'intercept',
      next: { argument: 1, property: 'handle' },
      everywhere: { package: '/^@nestjs\\/(common|core)$/', call: 'useGlobalInterceptors', token: 'APP_INTERCEPTOR' },
      lazyUntil: ['lastValueFrom', 'firstValueFrom', 'subscribe', 'toPromise', 'forEach'],
    },
  ],
} as const satisfies Library;
