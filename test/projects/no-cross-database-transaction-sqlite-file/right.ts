// Each file is a database.
import { audit, shop, shopAgain } from './databases.ts';

export const close = shop.transaction((id: number) => {
  shop.prepare('update orders set status = ? where id = ?').run('closed', id);
  audit.prepare('select count(*) from audit').get();
  shopAgain.prepare('insert into audit (action) values (?)').run('closed');
});
