// TypeORM: the locks of all are held until the last one is there.
import { dataSource } from '../_shared/typeorm.ts';
import { close } from './lines.ts';

export async function closeAll(ids: number[]): Promise<void> {
  await dataSource.transaction(async (manager) => {
    for (const id of ids) await close(manager, id); // ! queryPerElement "(close)"
  });
}
