import { halls } from '../_shared/halls.ts';
import { addFirst } from './defaults.ts';

halls
  .initialize()
  .then(async () => {
    await addFirst();
  })
  .catch(console.error);
