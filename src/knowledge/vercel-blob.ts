import type { Library } from './library.ts';

/** Vercel Blob: files behind plain functions. */
export const vercelBlob = {
  name: 'Vercel Blob',
  docs: 'https://vercel.com/docs/vercel-blob/using-blob-sdk',
  imports: ['/^@vercel\\/blob($|\\/)/'],
  calls: [
    {
      package: '@vercel/blob',
      container: '(file)',
      members: [
        '/^(put|putImage|putFromUrl|del|copy|rename|createFolder|upload|uploadPresigned)$/',
        '/^(createMultipartUpload|uploadPart|completeMultipartUpload)$/',
      ],
      effect: 'storage',
    },
    { package: '@vercel/blob', container: '(file)', members: ['/^(head|list|get)$/'], effect: 'storage', access: 'read' },
  ],
} as const satisfies Library;
