import postgres from 'postgres';

/** The application's one client. */
export const sql = postgres('postgres://localhost/shop');

export const nameOf = async (id: number): Promise<string> => {
  const [row] = await sql<{ name: string }[]>`select name from users where id = ${id}`;
  return row?.name ?? '';
};
