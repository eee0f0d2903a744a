// Each file is a database.
import { audit, memory, shop } from './databases.ts';

export const close = shop.transaction((id: number) => {
  shop.prepare('update orders set status = ? where id = ?').run('closed', id);
  audit.prepare('select count(*) from audit').get();
  audit.prepare('insert into audit (action) values (?)').run('closed'); // ! otherDatabase
  memory.prepare('delete from seen where id = ?').run(id); // ! otherDatabase
});
