// A script that is run once.
import { prisma } from '../../_shared/prisma.ts';

const users = await prisma.user.findMany();
for (const { id, email } of users) await prisma.user.update({ where: { id }, data: { name: email } });
