import { describe, expect, test } from 'vitest';
import { libraries } from '../src/knowledge/index.ts';
import type { CallFact, Library } from '../src/knowledge/library.ts';
import { prisma } from '../src/knowledge/prisma.ts';
import { type Exceptions, findUnknownNames, fits, isKnown } from './knowledge/check.ts';
import { completeEffects, effectExceptions } from './knowledge/exceptions.ts';
import { readDeclared, readPrismaClients } from './knowledge/declared.ts';
import { samples } from './knowledge/programs.ts';
import { recogniseSamples } from './knowledge/recognise.ts';

const EXCEPTIONS: Exceptions = {
  // Other packages re-export these, or other majors of a package declare things there.
  packages: ['@aws-sdk/lib-dynamodb', '@smithy/smithy-client', ...effectExceptions.packages],
  names: {
    // Of @nestjs/mongoose.
    Mongoose: ['createForClass'],
    ...effectExceptions.names,
    TypeORM: ['getCustomRepository', 'exist', 'findByIds', 'findOneById'],
    'pg-boss': ['getQueueSize'],
    Stripe: ['Webhooks'],
    // Of the second major, and of routers whose methods are made from a list.
    h3: [
      ...['H3', 'H3Core', 'defineHandler', 'defineCachedEventHandler', 'cachedEventHandler', 'defineValidatedHandler'],
      ...['all', 'delete', 'get', 'head', 'options', 'patch', 'post', 'put'],
    ],
    // Of plugins of Pothos.
    GraphQL: ['prismaField', 'drizzleField', 'prismaFieldWithInput'],
    'AWS SDK': [
      'BatchGetItemCommand',
      'DescribeTableCommand',
      'LookupEventsCommand',
      'QueryCommand',
      'ReceiveMessageCommand',
      'ScanCommand',
      'SearchCommand',
      'TestStateCommand',
      'ValidateStateMachineDefinitionCommand',
      'VerifyCommand',
    ],
  },
};

/** Declarations of which every member must be known; `but`: those that do nothing we speak of, or nobody calls. */
const COMPLETE: readonly { from: string; container: string; but: RegExp }[] = [
  { from: 'axios', container: 'Axios', but: /^(defaults|interceptors|response)$/ },
  {
    from: 'nodemailer',
    container: 'Mail',
    but: /^(close|get|getSocket|getVersionString|isIdle|set|setupProxy|use|force|dkim|logger|meta|options|transporter)$/,
  },
  { from: 'kafkajs', container: 'Producer', but: /^(connect|disconnect|events|isIdempotent|logger|transaction)$/ },
  {
    from: 'amqplib',
    container: 'Channel',
    // Consuming is the consumer's own business; declaring what exists already changes nothing.
    but: /^(ack|ackAll|nack|nackAll|reject|requeue|recover|prefetch|cancel|close|on|connection|consumerTag|deliveryTag|multiple|(un)?bind\w+|assert\w+)$/,
  },
  { from: 'pg', container: 'ClientBase', but: /^(connect|escape\w+|getTransactionStatus|[gs]etTypeParser|pauseDrain|resumeDrain)$/ },
  {
    from: 'pg-boss',
    container: 'PgBoss',
    but: /^(start|stop|complete|fail|touch|supervise|notifyWorker|offWork|resolveFlow|schemaVersion|is[A-Z]\w+|include\w+|detect\w+|clearSpies|previewSchedule|get(Bam|Blocked|Db|Instances|Reindex|Spy|Wip)\w*)$/,
  },
  {
    from: 'bullmq',
    container: 'Queue',
    but: /^(close|off|emit|getVersion|addJob|count|data|defaultJobOptions|jobScheduler|jobsOpts|libName|metaValues|name|opts|queueMetaInitialized|state|timestamp|token)$/,
  },
  {
    from: 'ioredis',
    container: 'RedisCommander',
    // Connections, servers, scripts, transactions and subscriptions; consumer groups; arrays and vectors, which few use yet.
    but: new RegExp(
      `^(${[
        'acl|asking|auth|bgrewriteaof|bgsave|client|cluster|command|config|debug|discard|echo|failover|function|hello|info|lastsave|latency|lolwut',
        'module|monitor|pfdebug|pfselftest|ping|p?(un)?subscribe|psync|pubsub|quit|readonly|readwrite|replconf|replicaof|reset|role|save|script',
        's(un)?subscribe|select|shutdown|slaveof|slowlog|swapdb|sync|(un)?watch|wait|punsubscribe',
        'xack|xautoclaim|xclaim|xdelex|xgroup|xnack|xreadgroup|xsetid',
        'ar[a-z]+|v[a-z]+|b?lmovem|increx|msetex|himport|sdiffcard|sunioncard',
      ].join('|')})(Buffer)?$`,
    ),
  },
  {
    from: 'stripe',
    container: '/Resource$/',
    but: /^(MAX_BUFFERED_REQUEST_METRICS|addFetchRelatedObjectIfNeeded|initialize|(base|resource)?[pP]ath|personTokens|persons|recipientVerifications|requestDataProcessor|stripe)$/,
  },
  { from: '@aws-sdk/client-s3', container: 'S3', but: /^createSession$/ },
  {
    from: 'typeorm',
    container: 'EntityManager',
    but: /^(@instanceof|cascade|connection|create|criteria|dataSource|getId|hasId|is[A-Z]\w+|merge|normalize\w+|incrementOrDecrementBy|callAggregateFun|plain\w+|queryRunner|release|repositories|treeRepositories)$/,
  },
  { from: 'typeorm', container: 'Repository', but: /^(cascade|create|getId|hasId|manager|merge|metadata|queryRunner|target)$/ },
  {
    from: 'drizzle-orm',
    container: '/^(My|Pg)\\w+(Database|Transaction)$/',
    but: /^(\$cache|fullSchema|invalidate|mode|nestedIndex|query|resultKind|rollback|schema|session|setTransaction|tableNamesMap)$/,
  },
  {
    from: 'typescript',
    container: 'Array',
    but: /^(at|concat|copyWithin|entries|fill|flat|includes|indexOf|join|keys|lastIndexOf|length|pop|push|reverse|shift|slice|splice|to(Locale)?String|toReversed|toSpliced|unshift|values|with)$/,
  },
  {
    from: 'socket.io',
    container: 'Namespace',
    but: /^(adapter|compress|except|in|local|name|run|server|sockets|timeout|to|volatile)$/,
  },
];

const declared = readDeclared([...new Set(samples.map(({ program }) => program))]);
const declaring = libraries.map((library) => [library.name, library] as const);

test('a name that no package declares is found', () => {
  const typo: CallFact = {
    package: ['bullmq', 'bulmq'],
    container: ['Queue', 'Kueue'],
    members: ['add', 'ad', '/^(addBulk|addBulg)$/'],
    effect: 'queue',
  };
  expect(findUnknownNames(libraries[0] as Library, typo, declared, EXCEPTIONS)).toEqual([
    'no package bulmq',
    'nothing is named Kueue',
    'no member ad in Queue, Kueue',
    'no member /^(?:addBulg)$/ in Queue, Kueue',
  ]);
});

test('Prisma: every member is one of the generated clients, and every member of theirs is known', () => {
  const clients = samples.filter(({ name }) => name === 'databases.ts').flatMap(({ file, program }) => readPrismaClients(program, file));
  expect(clients.map(({ name }) => name)).toEqual(['prisma', 'prisma6', 'prisma7Js']);
  const ofRuntime = [...(declared.get('@prisma/client')?.values() ?? [])].flatMap((members) => [...members]);
  const ours = prisma.calls.flatMap((fact): readonly string[] => [...fact.members, ...('structure' in fact ? fact.structure : [])]);
  for (const { client, delegate } of clients) {
    expect(ours.filter((name) => ![...client, ...delegate, ...ofRuntime].includes(name))).toEqual([]);
    expect(delegate.filter((name) => !ours.includes(name))).toEqual(['fields']);
    expect(client.filter((name) => name.startsWith('$') && !ours.includes(name)).sort()).toEqual(['$connect', '$disconnect']);
  }
});

describe.each(declaring)('what we know of %s', (_name, library) => {
  test('is said of names that its packages declare', () => {
    const rows = library.calls.map((fact, row) => ({ fact, row })).filter(({ fact }) => fact.package !== undefined);
    const unknown = rows.flatMap(({ fact, row }) =>
      findUnknownNames(library, fact, declared, EXCEPTIONS).map((problem) => `row ${row}: ${problem}`),
    );
    expect(unknown).toEqual([]);
  });

  test('of hooks is said of names that its packages declare', () => {
    const { hooks } = library;
    const { package: from, runs, forms, everyModel = [], makers = [], changes } = hooks ?? { package: [], runs: [], forms: [] };
    // Decorators may come from a package of their own that no sample imports.
    const present = [from].flat().filter((name) => declared.has(name));
    const ofRuns = runs.flatMap(({ members, container }, row) =>
      findUnknownNames(library, { package: present, members, ...(container && { container }), local: true }, declared, EXCEPTIONS).map(
        (problem) => `row ${row}: ${problem}`,
      ),
    );
    const ofForms = forms.flatMap((form) => ('members' in form ? form.members : 'types' in form ? [...form.types, form.models] : []));
    const names = present.flatMap((name) => [...(declared.get(name) ?? [])].flatMap(([container, members]) => [container, ...members]));
    const isDeclared = (name: string): boolean =>
      [...names, ...(EXCEPTIONS.names[library.name] ?? [])].some((actual) => fits(name, actual));
    const { rows = [], list = [], asks = [], previous = [], isNew = [], writes = [] } = changes ?? {};
    const ofRows = rows.flatMap(({ property = [], before = [] }) => [property, before].flat());
    const ofChanges = [...ofRows, ...[list].flat(), ...asks, ...previous, ...isNew, ...writes];
    const named = [...ofForms, ...everyModel, ...makers, ...ofChanges, ...runs.flatMap(({ hooks: own }) => own)];
    expect([...ofRuns, ...new Set(named.filter((name) => !isDeclared(name)))]).toEqual([]);
  });

  test('of decorators is said of names that its packages declare', () => {
    const unknown = (library.decorators ?? []).filter(
      ({ package: from, name }) =>
        from !== undefined &&
        [from]
          .flat()
          .some(
            (one) =>
              !EXCEPTIONS.packages.includes(one) && ![...(declared.get(one)?.get('(file)') ?? [])].some((actual) => fits(name, actual)),
          ),
    );
    expect(unknown).toEqual([]);
  });

  test('is all of it data', () => {
    expect(JSON.parse(JSON.stringify(library))).toEqual(library);
  });
});

test.each([...COMPLETE, ...completeEffects])('every member of $container of $from is known', ({ from, container, but }) => {
  const held = [...(declared.get(from) ?? [])].filter(([name]) => fits(container, name));
  const unknown = held.flatMap(([name, members]) =>
    [...members].filter(
      (member) =>
        !/^(_.*|new|\(\)|\[.*)$/.test(member) && !but.test(member) && !libraries.some((library) => isKnown(library, from, name, member)),
    ),
  );
  expect([...new Set(unknown)].sort().join(' ')).toBe('');
});

test.each(samples)('the calls of $name are recognised', ({ file, program }) => {
  const found = recogniseSamples(program, file, libraries);
  expect(found.length).toBeGreaterThan(10);
  const show = (what: 'expected' | 'actual'): string[] => found.map((sample) => `${sample.line} ${sample.text} // ${sample[what]}`);
  expect(show('actual')).toEqual(show('expected'));
});
