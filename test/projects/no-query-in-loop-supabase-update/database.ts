import { createClient } from '@supabase/supabase-js';

/** The application's one client. */
export const supabase = createClient('https://shop.example.com', 'key');

export async function rename(id: number, name: string): Promise<void> {
  await supabase.from('users').update({ name }).eq('id', id);
}
