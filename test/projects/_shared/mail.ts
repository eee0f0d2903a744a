import { createTransport } from 'nodemailer';

/** The application's one mail transport. */
export const transport = createTransport({ host: 'smtp.example.com' });
