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
        '/^(get|getBuffer|getbit|getrange|getrangeBuffer|substr|mget|mgetBuffer|strlen|lcs)$/',
        '/^h(get|getBuffer|getall|getallBuffer|mget|exists|keys|len|randfield|scan|strlen|vals)$/',
        '/^(exists|ttl|pttl|expiretime|pexpiretime|type|keys|scan|scanBuffer|randomkey|dbsize|dump|object|memory)$/',
        '/^(lindex|llen|lpos|lrange|lrangeBuffer)$/',
        '/^(scard|sdiff|sinter|sintercard|sismember|smembers|smembersBuffer|smismember|srandmember|sscan|sunion)$/',
        '/^z(card|count|diff|inter|intercard|lexcount|mscore|randmember|range|rangebylex|rangebyscore|rank)$/',
        '/^z(revrange|revrangebylex|revrangebyscore|revrank|scan|score|union)$/',
        '/^(bitcount|bitpos|pfcount|geodist|geohash|geopos|geosearch|sort_ro|xlen|xrange|xrevrange|xread|xinfo|xpending)$/',
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
        '/^(set|setBuffer|setbit|setex|psetex|setnx|setrange|mset|msetnx|append|getset|getdel|getex)$/',
        '/^(incr|incrby|incrbyfloat|decr|decrby|del|unlink|copy|rename|renamenx|move|restore|touch|persist)$/',
        '/^p?expire(at)?$/',
        '/^h(set|setnx|mset|del|incrby|incrbyfloat|expire|pexpire|expireat|pexpireat|persist|getdel|getex|setex)$/',
        '/^[bl]?(l|r)(push|pushx|pop|mpop|rem|set|trim|insert|move)(Buffer)?$/',
        '/^b?rpoplpush$/',
        '/^s(add|rem|pop|move|diffstore|interstore|unionstore)(Buffer)?$/',
        '/^b?z(add|rem|incrby|popmin|popmax|mpop|diffstore|interstore|unionstore|rangestore)(Buffer)?$/',
        '/^zremrangeby(lex|rank|score)$/',
        '/^(pfadd|pfmerge|geoadd|geosearchstore|bitop|bitfield|sort|flushdb|flushall|eval|evalsha|fcall|call|callBuffer)$/',
      ],
      receiver: { isNot: ['ChainableCommander'] },
      effect: 'cache',
    },
    { package: 'ioredis', container: ['Redis', 'Cluster'], members: ['sendCommand'], effect: 'cache' },
    { package: 'ioredis', container: 'Transaction', members: ['pipeline', 'multi'], local: true },
    { package: 'ioredis', container: ['Redis', 'Cluster'], members: ['on', 'once'], invokes: 1, when: 'later' },
  ],
} as const satisfies Library;
