import type { Library } from './library.ts';

const VERBS = ['all', 'delete', 'get', 'head', 'options', 'patch', 'post', 'put'] as const;

/** Frameworks whose handlers return the answer, or hand it to a reply. */
const fastify = {
  name: 'Fastify',
  docs: 'https://fastify.dev/docs/latest/Reference/Routes/',
  imports: [],
  requests: { members: [{ package: 'fastify', container: 'FastifyRequest', members: ['query', 'body', 'params'], checked: true }] },
  calls: [
    { package: 'fastify', container: 'FastifyReply', members: ['send'], answers: 0 },
    { package: 'fastify', container: 'FastifyInstance', members: [...VERBS], handles: 'last', property: 'handler' },
    { package: 'fastify', container: 'FastifyInstance', members: ['route'], handles: 0, property: 'handler' },
  ],
} as const satisfies Library;

const hapi = {
  name: 'hapi',
  docs: 'https://hapi.dev/api/',
  imports: [],
  calls: [
    { package: '@hapi/hapi', container: 'ResponseToolkit', members: ['response'], answers: 0 },
    { package: '@hapi/hapi', container: 'Server', members: ['route'], handles: 0, property: 'handler' },
  ],
} as const satisfies Library;

const h3 = {
  name: 'h3',
  docs: 'https://h3.dev/guide/basics/handler',
  imports: [],
  requests: {
    members: [
      { package: 'h3', container: '(file)', members: ['getQuery', 'readBody', 'getRouterParam', 'getRouterParams'] },
      { package: 'h3', container: '(file)', members: ['getValidatedQuery', 'readValidatedBody'], checked: true },
    ],
  },
  calls: [
    {
      package: ['h3', 'nitro', 'nitropack'],
      container: '(file)',
      members: [
        'defineEventHandler',
        'eventHandler',
        'defineHandler',
        'defineCachedEventHandler',
        'cachedEventHandler',
        'defineValidatedHandler',
      ],
      handles: 0,
      property: 'handler',
    },
    { package: 'h3', container: ['H3', 'Router', 'H3Core'], members: [...VERBS], handles: 'last' },
  ],
} as const satisfies Library;

const elysia = {
  name: 'Elysia',
  docs: 'https://elysiajs.com/essential/route',
  imports: [],
  calls: [{ package: 'elysia', container: 'Elysia', members: [...VERBS], handles: 1 }],
} as const satisfies Library;

const orpc = {
  name: 'oRPC',
  docs: 'https://orpc.dev/docs/procedure',
  imports: [],
  requests: { members: [{ package: '@orpc/server', members: ['input'], checked: true }] },
  calls: [{ package: '@orpc/server', members: ['handler'], handles: 0 }],
} as const satisfies Library;

const tsRest = {
  name: 'ts-rest',
  docs: 'https://ts-rest.com/server/express',
  imports: [],
  calls: [
    {
      package: ['@ts-rest/express', '@ts-rest/fastify', '@ts-rest/next', '@ts-rest/serverless'],
      members: ['router', 'createNextRoute'],
      handles: 'any',
      property: '/./',
    },
    { package: '@ts-rest/nest', members: ['tsRestHandler'], handles: 1, property: '/./' },
  ],
} as const satisfies Library;

const adonis = {
  name: 'AdonisJS',
  docs: 'https://docs.adonisjs.com/guides/basics/routing',
  imports: [],
  requests: {
    members: [{ package: '@adonisjs/http-server', container: '/Request$/', members: ['input', 'qs', 'all', 'only', 'param', 'body'] }],
  },
  calls: [
    { package: '@adonisjs/http-server', container: '/Response$/', members: ['json', 'send', 'ok', 'jsonp'], answers: 0 },
    {
      package: '@adonisjs/http-server',
      container: 'Router',
      members: ['get', 'post', 'put', 'patch', 'delete', 'any', 'route'],
      handles: 'last',
    },
  ],
  handlers: { types: [{ package: '@adonisjs/http-server', name: 'HttpContext' }] },
} as const satisfies Library;

const next = {
  name: 'Next.js',
  docs: 'https://nextjs.org/docs/app/api-reference/file-conventions/route',
  imports: [],
  requests: {
    members: [
      { package: ['typescript', 'node', 'undici-types'], container: 'URLSearchParams', members: ['get', 'getAll'] },
      { package: 'next', container: ['NextApiRequest', 'GetServerSidePropsContext'], members: ['query', 'body'] },
    ],
    parameters: [{ argument: 0, property: 'searchParams' }],
  },
  calls: [
    { package: 'next', container: 'NextResponse', members: ['json'], answers: 0 },
    { package: 'next', members: ['json', 'send'], receiver: { is: ['NextApiResponse'] }, answers: 0 },
    { package: ['typescript', 'undici-types', 'node'], container: 'Response', members: ['json'], answers: 0 },
    { package: ['typescript', 'undici-types', 'node'], container: 'Response', members: ['new'], answers: 0 },
  ],
  handlers: {
    files: [
      { path: '/\\/app\\/(.*\\/)?(page|layout|template|default)\\.[jt]sx?$/', exports: ['default'] },
      { path: '/\\/pages\\/api\\/.*\\.[jt]s$/', exports: ['default'] },
      { path: '/\\/pages\\/(?!api\\/).*\\.[jt]sx?$/', exports: ['getServerSideProps', 'getStaticProps'] },
      { path: '/\\.[jt]sx?$/', exports: ['/./'], when: "'use server'" },
      { path: '/\\.[jt]sx?$/', exports: ['/./'], when: '"use server"' },
    ],
    types: [
      { package: 'next', name: 'GetServerSideProps' },
      { package: 'next', name: 'GetStaticProps' },
      { package: 'next', name: 'GetServerSidePropsContext' },
      { package: 'next', name: 'NextApiHandler' },
    ],
  },
} as const satisfies Library;

const remix = {
  name: 'React Router',
  docs: 'https://reactrouter.com/start/framework/data-loading',
  imports: [],
  calls: [
    {
      package: ['@remix-run/node', '@remix-run/server-runtime', 'react-router', '@remix-run/router'],
      container: '(file)',
      members: ['json', 'data', 'defer'],
      answers: 0,
    },
  ],
  handlers: {
    files: [{ path: '/\\/(routes|app)\\/.*\\.[jt]sx?$/', exports: ['loader'] }],
    types: [
      { package: '/^(react-router|@remix-run\\/.*)$/', name: 'LoaderFunctionArgs' },
      { package: '/^(react-router|@remix-run\\/.*)$/', name: 'LoaderFunction' },
    ],
  },
} as const satisfies Library;

const graphql = {
  name: 'GraphQL',
  docs: 'https://www.apollographql.com/docs/apollo-server/data/resolvers',
  imports: [],
  requests: { parameters: [{ argument: 1 }] },
  calls: [
    {
      package: '@pothos/core',
      receiver: { is: ['MutationFieldBuilder'] },
      members: ['/^(field|string|int|float|boolean|id|\\w+List)$/'],
      handles: 'any',
      property: 'resolve',
      changes: true,
    },
    {
      package: '@pothos/core',
      container: ['RootFieldBuilder', 'FieldBuilder'],
      members: ['/^(field|string|int|float|boolean|id|\\w+List)$/'],
      handles: 'any',
      property: 'resolve',
    },
    { package: '/^@pothos\\//', members: ['prismaField', 'drizzleField', 'prismaFieldWithInput'], handles: 'any', property: 'resolve' },
  ],
  handlers: {
    maps: ['Query', 'Mutation', 'Subscription'],
    types: [{ package: 'graphql', name: 'GraphQLFieldResolver' }],
    info: { package: 'graphql', name: 'GraphQLResolveInfo' },
  },
} as const satisfies Library;

const lambda = {
  name: 'AWS Lambda',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/typescript-handler.html',
  imports: [],
  requests: { members: [{ package: 'aws-lambda', members: ['queryStringParameters', 'multiValueQueryStringParameters'] }] },
  calls: [],
  handlers: {
    types: [
      { package: 'aws-lambda', name: 'APIGatewayProxyHandler' },
      { package: 'aws-lambda', name: 'APIGatewayProxyHandlerV2' },
      { package: 'aws-lambda', name: 'LambdaFunctionURLHandler' },
      { package: 'aws-lambda', name: 'APIGatewayProxyEvent' },
      { package: 'aws-lambda', name: 'APIGatewayProxyEventV2' },
      { package: 'aws-lambda', name: 'AppSyncResolverHandler' },
    ],
  },
} as const satisfies Library;

const connect = {
  name: 'Connect',
  docs: 'https://connectrpc.com/docs/node/implementing-services',
  imports: [],
  stubs: [{ package: ['@connectrpc/connect', 'nice-grpc'], receiver: '/^(Raw|Promise|Callback)?Client$/', effect: 'http' }],
  calls: [{ package: '@connectrpc/connect', members: ['service', 'rpc'], handles: 'any', property: '/./' }],
  handlers: { types: [{ package: '@connectrpc/connect', name: 'HandlerContext' }] },
} as const satisfies Library;

/** All of them. */
export const webFrameworks: readonly Library[] = [fastify, hapi, h3, elysia, orpc, tsRest, adonis, next, remix, graphql, lambda, connect];
