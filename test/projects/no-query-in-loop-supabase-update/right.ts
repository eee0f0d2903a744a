// Supabase: one request, and requests for pages.
import { supabase } from './database.ts';

export async function renameAll(users: { id: number; name: string }[]): Promise<void> {
  await supabase.from('users').upsert(users);
}

export async function all(): Promise<unknown[]> {
  const found: unknown[] = [];
  for (let from = 0; ; from += 1000) {
    const { data } = await supabase
      .from('users')
      .select('*')
      .range(from, from + 999);
    if (!data || data.length === 0) break;
    found.push(...data);
  }
  return found;
}
