import type { Transaction } from 'sequelize';
import { Shelf } from './models.ts';

function count(transaction?: Transaction): Promise<number> {
  return Shelf.count(transaction === undefined ? {} : { transaction });
}

const measured =
  (name: string) =>
  <F extends (...given: never[]) => unknown>(work: F): F => {
    console.time(name);
    return work;
  };

export default measured('count')(count);
