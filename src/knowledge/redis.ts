import type { Library } from './library.ts';

/** node-redis 4 to 6: every command in two spellings. A multi keeps its commands until `exec()`. */
export const redis = {
  name: 'Redis',
  docs: 'https://redis.io/docs/latest/develop/clients/nodejs/',
  imports: ['redis', '@redis/client'],
  calls: [
    {
      package: '@redis/client',
      container: '/MultiCommand$/',
      members: ['exec', 'execAsPipeline', 'execTyped', 'execAsPipelineTyped', 'EXEC'],
      effect: 'cache',
    },
    {
      package: '@redis/client',
      members: ['publish', 'sPublish', 'xAdd', 'xDel', 'xTrim', 'PUBLISH', 'SPUBLISH', 'XADD', 'XDEL', 'XTRIM'],
      receiver: { isNot: ['/MultiCommand/'] },
      effect: 'broker',
    },
    {
      package: '@redis/client',
      members: [
        '/^(set|setEx|pSetEx|setNX|setRange|setBit|mSet|mSetNX|append|getSet|getDel|getEx|del|unlink|incr|incrBy|incrByFloat|decr|decrBy)$/',
        '/^(expire|expireAt|pExpire|pExpireAt|persist|rename|renameNX|copy|move|restore|touch|sortStore)$/',
        '/^h(Set|SetNX|Del|IncrBy|IncrByFloat|Expire|ExpireAt|pExpire|pExpireAt|Persist)$/',
        '/^(lPush|lPushX|rPush|rPushX|lPop|lPopCount|rPop|rPopCount|lmPop|lMove|lRem|lSet|lTrim|lInsert|rPopLPush|blPop|brPop|blMove|brPopLPush)$/',
        '/^(sAdd|sRem|sPop|sMove|sDiffStore|sInterStore|sUnionStore)$/',
        '/^(zAdd|zRem|zIncrBy|zPopMin|zPopMax|zmPop|zRemRangeByLex|zRemRangeByRank|zRemRangeByScore|zDiffStore|zInterStore|zUnionStore|zRangeStore)$/',
        '/^(pfAdd|pfMerge|geoAdd|geoSearchStore|bitOp|bitField|flushDb|flushAll|eval|evalSha|fCall|sendCommand)$/',
        '/^(SET|SETEX|PSETEX|SETNX|MSET|MSETNX|APPEND|GETSET|GETDEL|GETEX|DEL|UNLINK|INCR|INCRBY|DECR|DECRBY|EXPIRE|PEXPIRE|PERSIST|RENAME)$/',
        '/^(HSET|HDEL|HINCRBY|LPUSH|RPUSH|LPOP|RPOP|LREM|LTRIM|SADD|SREM|SPOP|ZADD|ZREM|ZINCRBY|FLUSHDB|FLUSHALL|EVAL|EVALSHA)$/',
      ],
      receiver: { isNot: ['/MultiCommand/'] },
      effect: 'cache',
    },
    {
      package: '@redis/client',
      members: [
        '/^(get|getRange|getBit|mGet|strLen|exists|ttl|pTTL|type|keys|scan|scanIterator|dbSize|randomKey)$/',
        '/^h(Get|mGet|GetAll|Exists|Keys|Vals|Len|Scan|ScanIterator|RandField)$/',
        '/^(hmGet|lRange|lIndex|lLen|lPos|sMembers|sIsMember|smIsMember|sCard|sRandMember|sScan|sScanIterator|sDiff|sInter|sUnion)$/',
        '/^(zRange|zRangeWithScores|zRangeByScore|zScore|zmScore|zRank|zRevRank|zCard|zCount|zScan|zScanIterator)$/',
        '/^(xRange|xRevRange|xRead|xReadGroup|xLen|xInfoStream|xPending|pfCount|geoDist|geoPos|geoSearch|bitCount|time|ping)$/',
        '/^(GET|MGET|EXISTS|TTL|PTTL|TYPE|KEYS|SCAN|HGET|HGETALL|HMGET|HKEYS|LRANGE|LLEN|SMEMBERS|SISMEMBER|SCARD|ZRANGE|ZSCORE|ZCARD|XREAD|XRANGE)$/',
      ],
      receiver: { isNot: ['/MultiCommand/'] },
      effect: 'cache',
      access: 'read',
    },
    { package: '@redis/client', members: ['multi', 'MULTI'], local: true },
    { package: '@redis/client', members: ['subscribe', 'pSubscribe', 'sSubscribe', 'SUBSCRIBE', 'PSUBSCRIBE'], invokes: 1, when: 'later' },
  ],
} as const satisfies Library;
