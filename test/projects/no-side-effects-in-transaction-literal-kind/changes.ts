import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Tx } from '../_shared/prisma.ts';

const s3 = new S3Client({});

interface Change {
  kind: 'upload' | 'delete';
  email: string;
}

export async function apply(tx: Tx, change: Change): Promise<void> {
  await tx.user.update({ where: { email: change.email }, data: { name: change.kind } });
  if (change.kind === 'upload') {
    await s3.send(new PutObjectCommand({ Bucket: 'avatars', Key: change.email }));
  }
}
