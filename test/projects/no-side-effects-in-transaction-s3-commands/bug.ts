// The command decides: putting is an effect, getting is a read, a command that is only built or signed is neither.
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { prisma } from '../_shared/prisma.ts';

const s3 = new S3Client({});

export async function store(email: string, key: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const put = new PutObjectCommand({ Bucket: 'avatars', Key: key });
    await tx.user.update({ where: { email }, data: { name: await getSignedUrl(s3, put) } });
    await s3.send(put); // ! sideEffect
    await s3.send(new GetObjectCommand({ Bucket: 'avatars', Key: key })); // ! networkRead
  });
}
