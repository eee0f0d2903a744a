import type { QueryRunner } from 'typeorm';

export async function openDesk(runner: QueryRunner): Promise<void> {
  await runner.startTransaction();
}
