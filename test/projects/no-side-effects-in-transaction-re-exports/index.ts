export * as letters from './letters.ts';
export * from './names.ts';
export { default } from './names.ts';
