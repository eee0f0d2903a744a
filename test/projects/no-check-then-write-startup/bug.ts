// What a request runs, runs many times at once.
import { addDefaults } from './defaults.ts';
import { router } from '../no-check-then-write-handlers/router.ts';

router.post('/defaults', async () => {
  await addDefaults();
});
