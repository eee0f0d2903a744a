import { createPool } from 'mysql2/promise';

export const legacy = createPool('mysql://localhost/legacy');
