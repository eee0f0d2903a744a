import type { Library } from './library.ts';

/** Microsoft Graph: requests are put together and end in what they do. */
export const microsoftGraph = {
  name: 'Microsoft Graph',
  docs: 'https://github.com/microsoftgraph/msgraph-sdk-javascript',
  imports: ['@microsoft/microsoft-graph-client'],
  calls: [
    {
      package: '@microsoft/microsoft-graph-client',
      container: 'GraphRequest',
      members: ['post', 'create', 'put', 'putStream', 'patch', 'update', 'delete', 'del'],
      effect: 'http',
    },
    {
      package: '@microsoft/microsoft-graph-client',
      container: 'GraphRequest',
      members: ['get', 'getStream'],
      effect: 'http',
      access: 'read',
    },
    {
      package: '@microsoft/microsoft-graph-client',
      container: 'LargeFileUploadTask',
      members: ['upload', 'resume', 'uploadSlice'],
      effect: 'storage',
    },
  ],
} as const satisfies Library;
