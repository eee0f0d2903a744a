import type { Library } from './library.ts';

/** LangChain: what a chat model or a tool is asked. */
export const langchain = {
  name: 'LangChain',
  docs: 'https://docs.langchain.com/oss/javascript/langchain/models',
  imports: ['/^@langchain\\/core($|\\/)/', 'langchain'],
  calls: [
    {
      package: '@langchain/core',
      container: ['BaseChatModel', 'BaseLLM'],
      members: ['invoke', 'generate', 'generatePrompt'],
      effect: 'llm',
    },
    // A chain of other things is declared by the same class: only what a model stands in is one.
    {
      package: '@langchain/core',
      container: 'Runnable',
      receiver: { is: ['BaseChatModel', 'BaseLLM'] },
      members: ['stream', 'batch', '/^streamEvents$/'],
      effect: 'llm',
    },
  ],
} as const satisfies Library;
