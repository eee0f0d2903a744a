// An upload is made, and sent by `done`.
import { S3 } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { prisma } from '../_shared/prisma.ts';

const client = new S3({});

export async function store(email: string, body: Buffer): Promise<void> {
  const done = await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { name: 'Stored' } });
    const upload = new Upload({ client, params: { Bucket: 'avatars', Key: email, Body: body } });
    return { upload };
  });
  await done.upload.done();
}
