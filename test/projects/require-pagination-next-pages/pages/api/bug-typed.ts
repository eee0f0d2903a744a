import type { NextApiHandler } from 'next';
import { listLatest } from '../../orders.ts';

const latest: NextApiHandler = async (_request, response) => {
  const rows = await listLatest();
  response.json(rows);
};

export default latest;
