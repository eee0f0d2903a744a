export { deliver } from '@/no-side-effects-in-transaction-path-alias/letters.ts';
