// axios as a function, an instance as a function; building a URI sends nothing.
import axios from 'axios';
import { prisma } from '../_shared/prisma.ts';

const crm = axios.create({ baseURL: 'https://crm.example.com' });

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const name = crm.getUri({ url: '/closed', params: { email } });
    await tx.user.update({ where: { email }, data: { balance: 0, name } });
    await axios({ method: 'post', url: name }); // ! sideEffect
    await crm('/closed', { method: 'DELETE', params: { email } }); // ! sideEffect
  });
}
