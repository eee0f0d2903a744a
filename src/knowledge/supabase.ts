import type { Library } from './library.ts';

/** supabase-js: every query is a request of its own, and only a function of the database is atomic. */
export const supabase = {
  name: 'Supabase',
  docs: 'https://supabase.com/docs/reference/javascript/select',
  imports: ['@supabase/supabase-js', '@supabase/postgrest-js'],
  remedies: {
    batch: {
      read: "`.in('id', ids)`",
      insert: '`.insert(rows)`',
      change: "`.in('id', ids)` or `.upsert(rows)`",
      changeEach: '`.upsert(rows)`',
    },
    limit: '`.limit(n)`',
    lock: 'a function of the database, called with `rpc`',
    increment: 'a function of the database, called with `rpc`',
    upsert: "`.upsert(row, { onConflict: 'key' })`",
  },
  limits: {
    members: ['limit', 'range', 'single', 'maybeSingle'],
    streams: ['csv'],
    keys: { lists: ['in'], equals: ['eq'] },
    rows: { select: 'data' },
  },
  calls: [
    {
      package: ['@supabase/supabase-js', '@supabase/postgrest-js'],
      container: ['SupabaseClient', 'PostgrestClient'],
      members: ['from', 'schema'],
      derivesClient: 'receiver',
    },
    {
      package: ['@supabase/supabase-js', '@supabase/postgrest-js'],
      container: ['SupabaseClient', 'PostgrestClient'],
      members: ['rpc'],
      operation: 'raw',
      traits: ['lazy'],
    },
    {
      package: '@supabase/postgrest-js',
      container: 'PostgrestQueryBuilder',
      members: ['select'],
      operation: 'read-many',
      traits: ['lazy'],
    },
    { package: '@supabase/postgrest-js', container: 'PostgrestQueryBuilder', members: ['insert'], operation: 'insert', traits: ['lazy'] },
    { package: '@supabase/postgrest-js', container: 'PostgrestQueryBuilder', members: ['upsert'], operation: 'upsert', traits: ['lazy'] },
    { package: '@supabase/postgrest-js', container: 'PostgrestQueryBuilder', members: ['update'], operation: 'update', traits: ['lazy'] },
    { package: '@supabase/postgrest-js', container: 'PostgrestQueryBuilder', members: ['delete'], operation: 'delete', traits: ['lazy'] },
  ],
} as const satisfies Library;
