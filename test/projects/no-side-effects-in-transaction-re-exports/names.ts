export { deliver as announce, deliver as default } from './letters.ts';
