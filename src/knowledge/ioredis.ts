import type { Library } from './library.ts';

/** ioredis 5 and 6. A pipeline has the same commands as a client, and sends them all at `exec()`. */
export const ioredis = {
  name: 'ioredis',
  docs: 'https://github.com/redis/ioredis#readme',
  imports: ['ioredis'],
  calls: [
    { package: 'ioredis', container: 'RedisCommander', members: ['exec'], effect: 'cache' },
    {
      package: 'ioredis',
      container: 'RedisCommander',
      members: ['publish', 'spublish', 'xadd', 'xaddBuffer', 'xdel', 'xtrim'],
      receiver: { isNot: ['ChainableCommander'] },
      effect: 'broker',
    },
    {
      package: 'ioredis',
      container: 'RedisCommander',
      members: [
        '/^(get|getbit|getrange|substr|mget|strlen|lcs)(Buffer)?$/',
        '/^h(get|getall|mget|exists|keys|len|randfield|scan|strlen|vals|ttl|pttl|expiretime|pexpiretime)(Buffer)?$/',
        '/^(exists|ttl|pttl|expiretime|pexpiretime|type|keys|scan|randomkey|dbsize|dump|object|memory)(Buffer)?$/',
        '/^(lindex|llen|lpos|lrange)(Buffer)?$/',
        '/^s(card|diff|inter|intercard|ismember|members|mismember|randmember|scan|union)(Buffer)?$/',
        '/^z(card|count|diff|inter|intercard|lexcount|mscore|randmember|range|rangebylex|rangebyscore|rank)(Buffer)?$/',
        '/^z(revrange|revrangebylex|revrangebyscore|revrank|scan|score|union)(Buffer)?$/',
        '/^(bitcount|bitpos|bitfield_ro|pfcount|geodist|geohash|geopos|geosearch|georadius_ro|georadiusbymember_ro|sort_ro)(Buffer)?$/',
        '/^(xlen|xrange|xrevrange|xread|xinfo|xpending|time|eval_ro|evalsha_ro|fcall_ro)(Buffer)?$/',
      ],
      receiver: { isNot: ['ChainableCommander'] },
      effect: 'cache',
      access: 'read',
    },
    { package: 'ioredis', container: ['Redis', 'Cluster'], members: ['/^(s|h|z)?scan(Buffer)?Stream$/'], effect: 'cache', access: 'read' },
    {
      package: 'ioredis',
      container: 'RedisCommander',
      members: [
        '/^(set|setbit|setex|psetex|setnx|setrange|mset|msetnx|append|getset|getdel|getex)(Buffer)?$/',
        '/^(incr|incrby|incrbyfloat|decr|decrby|del|unlink|copy|rename|renamenx|move|migrate|restore|touch|persist)$/',
        '/^p?expire(at)?$/',
        '/^h(set|setnx|mset|del|incrby|incrbyfloat|expire|pexpire|expireat|pexpireat|persist|getdel|getex|setex)(Buffer)?$/',
        '/^b?[lr](push|pushx|pop|mpop|rem|set|trim|insert|move)(Buffer)?$/',
        '/^b?rpoplpush(Buffer)?$/',
        '/^s(add|rem|pop|move|diffstore|interstore|unionstore)(Buffer)?$/',
        '/^b?z(add|rem|incrby|popmin|popmax|mpop|diffstore|interstore|unionstore|rangestore)(Buffer)?$/',
        '/^zremrangeby(lex|rank|score)$/',
        '/^(pfadd|pfmerge|geoadd|geosearchstore|georadius|georadiusbymember|bitop|bitfield|sort)$/',
        '/^(flushdb|flushall|eval|evalsha|fcall|call|callBuffer)$/',
      ],
      receiver: { isNot: ['ChainableCommander'] },
      effect: 'cache',
    },
    { package: 'ioredis', container: ['Redis', 'Cluster'], members: ['sendCommand'], effect: 'cache' },
    { package: 'ioredis', container: 'Transaction', members: ['pipeline', 'multi'], local: true },
    { package: 'ioredis', container: ['Redis', 'Cluster'], members: ['on', 'once'], invokes: 1, when: 'later' },
  ],
} as const satisfies Library;
