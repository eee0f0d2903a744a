// A generated client as the fifth version wrote it: the keys of a row come as unions with the names of all keys.
interface PrismaPromise<Result> extends Promise<Result> {
  readonly [Symbol.toStringTag]: 'PrismaPromise';
}

declare namespace Prisma {
  type AtLeast<O extends object, K extends string> = O extends unknown
    ? (K extends keyof O ? { [P in K]: O[P] } & O : O) | ({ [P in keyof O as P extends K ? K : never]-?: O[P] } & O)
    : never;
}

interface Guest {
  id: string;
  hallId: string;
  email: string;
  name: string;
}

interface GuestHallIdEmailCompoundUniqueInput {
  hallId: string;
  email: string;
}

export type GuestWhereUniqueInput = Prisma.AtLeast<
  {
    id?: string;
    hallId_email?: GuestHallIdEmailCompoundUniqueInput;
    name?: string;
  },
  'id' | 'hallId_email'
>;

interface GuestFindUniqueArgs {
  where: GuestWhereUniqueInput;
}

interface GuestDelegate {
  findUnique<T extends GuestFindUniqueArgs>(args: T): PrismaPromise<Guest | null>;
  findFirst(args: { where: Partial<Omit<Guest, 'hallId'>> & { hallId?: string | { in: string[] } } }): PrismaPromise<Guest | null>;
  findMany(args: object): PrismaPromise<Guest[]>;
  aggregate(args: object): PrismaPromise<unknown>;
  createMany(args: object): PrismaPromise<{ count: number }>;
  create(args: { data: Guest }): PrismaPromise<Guest>;
}

export declare const client: { readonly guest: GuestDelegate };
