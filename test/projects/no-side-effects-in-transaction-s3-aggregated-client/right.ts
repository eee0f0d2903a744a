// The client with a method for each command.
import { S3 } from '@aws-sdk/client-s3';
import { prisma } from '../_shared/prisma.ts';

const s3 = new S3({});

export async function remove(email: string): Promise<void> {
  const avatar = { Bucket: 'avatars', Key: email };
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { name: null } });
  });
  await s3.deleteObject(avatar);
}
