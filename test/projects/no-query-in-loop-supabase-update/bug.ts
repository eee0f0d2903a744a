// Supabase: a request for each row.
import { rename, supabase } from './database.ts';

export async function renameAll(users: { id: number; name: string }[]): Promise<void> {
  for (const { id, name } of users) await rename(id, name); // ! queryPerElement "(rename)"
  for (const user of users) {
    const { data } = await supabase.from('orders').select('id').eq('user_id', user.id); // ! queryPerElement
    console.log(data);
  }
}
