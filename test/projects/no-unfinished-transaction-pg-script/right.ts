// A script ends with its process; a function that others call does not.
import { Client } from 'pg';

async function seed(): Promise<void> {
  const client = new Client('postgres://localhost/shop');
  await client.connect();
  await client.query('BEGIN');
  await client.query('INSERT INTO orders (id) VALUES (1)');
  if (process.argv.includes('--dry')) process.exit(0);
  await client.query('COMMIT');
  await client.end();
}

seed().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
